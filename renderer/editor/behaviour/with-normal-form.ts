import { Element, Node, Text, Transforms, type Editor, type NodeEntry } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isBlock, isSection, isWritten } from '../value/element-kinds.ts';
import type { LinkElement, SectionElement } from '../value/slate-types.ts';
import { newParagraph } from './new-blocks.ts';

/**
 * Keeps the tree in the form that the model can say: sections hold blocks and at least one that can be
 * written in, links hold words and are never empty. What stands where it cannot is lifted or wrapped
 * in a paragraph, never dropped.
 */
export function withNormalForm(editor: Editor, makeId: MakeId): Editor {
  const { normalizeNode } = editor;
  const wrap = () => newParagraph(makeId, []);
  editor.normalizeNode = (entry, options) => {
    const [node, path] = entry;
    if (isSection(node) && repairSection(editor, [node, path], makeId)) return;
    if (isBlock(node) && liftBlocks(editor, entry)) return;
    if (Element.isElement(node) && node.kind === 'link' && repairLink(editor, [node, path])) return;
    normalizeNode(entry, { fallbackElement: wrap, ...options });
  };
  return editor;
}

function repairSection(
  editor: Editor,
  [section, path]: NodeEntry<SectionElement>,
  makeId: MakeId,
): boolean {
  const children: readonly Node[] = section.children;
  const nested = children.findIndex(isSection);
  if (nested >= 0) {
    Transforms.unwrapNodes(editor, { at: [...path, nested] });
    return true;
  }
  if (children.some(isWritten) || children.some((child) => !isBlock(child))) return false;
  Transforms.insertNodes(editor, newParagraph(makeId), { at: [...path, children.length] });
  return true;
}

/** A block inside a block moves up to stand beside it. */
function liftBlocks(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node) || path.length <= 2) return false;
  Transforms.liftNodes(editor, { at: path, voids: true });
  return true;
}

function repairLink(editor: Editor, [link, path]: NodeEntry<LinkElement>): boolean {
  const inner = (link.children as readonly Node[]).findIndex((child) => !Text.isText(child));
  if (inner >= 0) {
    Transforms.liftNodes(editor, { at: [...path, inner], voids: true });
    return true;
  }
  if (Node.string(link) !== '') return false;
  Transforms.removeNodes(editor, { at: path });
  return true;
}
