import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isBlock, isLive, isWritten } from '../value/element-kinds.ts';
import type { FactorSentenceElement, FieldElement, LiveElement } from '../value/slate-types.ts';
import { newParagraph } from './new-blocks.ts';
import { sectionOf } from './with-sections.ts';

/**
 * Puts a live block where the caret is: in place of an empty paragraph, between the halves of a split
 * one, below a live one. The caret ends in a block below it that can be written in.
 */
export function insertLiveBlock(editor: Editor, block: LiveElement, makeId: MakeId): void {
  Editor.withoutNormalizing(editor, () => {
    const at = roomFor(editor);
    Transforms.insertNodes(editor, block, { at });
    const below = Path.next(at);
    if (!Node.has(editor, below) || !isWritten(Node.get(editor, below)))
      Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
    Transforms.select(editor, Editor.start(editor, below));
  });
}

/** Puts a live inline where the caret is and leaves the caret behind it. */
export function insertLiveInline(
  editor: Editor,
  inline: FieldElement | FactorSentenceElement,
  makeId: MakeId,
): void {
  Editor.withoutNormalizing(editor, () => {
    const entry = clearedBlock(editor);
    if (entry && isLive(entry[0])) {
      const below = Path.next(entry[1]);
      Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
      Transforms.select(editor, Editor.start(editor, below));
    }
    Transforms.insertNodes(editor, inline);
  });
  Transforms.move(editor, { unit: 'offset' });
}

/** The block at the caret once what was selected is gone; the end of the first section while nothing is selected. */
function clearedBlock(editor: Editor) {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, [0]));
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
  return Editor.above(editor, { match: isBlock, voids: true });
}

function roomFor(editor: Editor): Path {
  const entry = clearedBlock(editor);
  const caret = editor.selection?.anchor;
  if (!entry || !caret) return [caret ? sectionOf(caret) : 0, 0];
  const [block, path] = entry;
  if (isLive(block)) return Path.next(path);
  if (Editor.isStart(editor, caret, path)) return path;
  if (!Editor.isEnd(editor, caret, path)) Transforms.splitNodes(editor, { always: true });
  return Path.next(path);
}
