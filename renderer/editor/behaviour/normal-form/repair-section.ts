import { Text, Transforms, type Editor, type Node, type Path } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';
import {
  isBlock,
  isCell,
  isInline,
  isRow,
  isSection,
  isWritten,
} from '../../value/element-kinds.ts';
import type { SectionElement } from '../../value/slate-types.ts';
import { newContentId, newParagraph } from '../new-blocks.ts';
import type { Repair } from './rule.ts';

/** A section holds blocks, and at least one that can be written in. */
export const repairSection: Repair<SectionElement> = (editor, [section, path], makeId) => {
  const children: readonly Node[] = section.children;
  const stray = children.findIndex((child) => !isBlock(child));
  if (stray >= 0) {
    adopt(editor, children, [...path, stray], makeId);
    return true;
  }
  if (children.some(isWritten)) return false;
  Transforms.insertNodes(editor, newParagraph(makeId), { at: [...path, children.length] });
  return true;
};

function adopt(editor: Editor, children: readonly Node[], at: Path, makeId: MakeId): void {
  const index = at.at(-1) ?? 0;
  const child = children[index];
  if (!child) return;
  if (isCell(child))
    Transforms.setNodes<Node>(
      editor,
      { kind: 'paragraph', id: newContentId(makeId), span: null } as unknown as Partial<Node>,
      { at },
    );
  else if (isSection(child) || isRow(child)) Transforms.unwrapNodes(editor, { at });
  else {
    const run = children.slice(index);
    const end = run.findIndex((node) => !Text.isText(node) && !isInline(node));
    const length = end < 0 ? run.length : end;
    // The paragraph goes behind the loose words and takes them in from the last to the first.
    const behind = [...at.slice(0, -1), index + length];
    Transforms.insertNodes(editor, newParagraph(makeId, []), { at: behind });
    for (let left = length; left > 0; left -= 1) {
      const from = [...at.slice(0, -1), index + left - 1];
      Transforms.moveNodes(editor, {
        at: from,
        to: [...at.slice(0, -1), index + left, 0],
        voids: true,
      });
    }
  }
}
