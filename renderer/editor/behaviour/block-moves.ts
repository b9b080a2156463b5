import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isSection } from '../value/element-kinds.ts';
import { newParagraph } from './new-blocks.ts';

/** The first and last block of a section that the selection touches; undefined across sections. */
export function blocksAtSelection(editor: Editor): readonly [first: Path, last: Path] | undefined {
  const { selection } = editor;
  if (!selection) return undefined;
  const [start, end] = Range.edges(Editor.unhangRange(editor, selection, { voids: true }));
  if (start.path[0] !== end.path[0]) return undefined;
  return [start.path.slice(0, 2), end.path.slice(0, 2)];
}

/** Tells whether the selected blocks can go up (-1) or down (1) inside their section. */
export function canMoveBlocks(editor: Editor, by: 1 | -1): boolean {
  const blocks = blocksAtSelection(editor);
  if (!blocks) return false;
  return by === -1 ? Path.hasPrevious(blocks[0]) : Node.has(editor, Path.next(blocks[1]));
}

/** Moves the selected blocks past the one above or below them, inside their section. */
export function moveBlocks(editor: Editor, by: 1 | -1): void {
  const blocks = blocksAtSelection(editor);
  if (!blocks || !canMoveBlocks(editor, by)) return;
  const [first, last] = blocks;
  // The neighbour moves, one step whatever the number of blocks.
  if (by === -1) Transforms.moveNodes(editor, { at: Path.previous(first), to: last });
  else Transforms.moveNodes(editor, { at: Path.next(last), to: first });
}

/** Removes blocks of one section and puts the caret where they were. A section is left with a paragraph at least. */
export function removeBlocks(editor: Editor, first: Path, last: Path, makeId: MakeId): void {
  Editor.withoutNormalizing(editor, () => {
    const [section = 0, from = 0] = first;
    for (let index = last[1] ?? 0; index >= from; index -= 1)
      Transforms.removeNodes(editor, { at: [section, index] });
    const parent = Node.get(editor, [section]);
    if (isSection(parent) && parent.children.length === 0)
      Transforms.insertNodes(editor, newParagraph(makeId), { at: [section, 0] });
    Transforms.select(
      editor,
      Node.has(editor, first)
        ? Editor.start(editor, first)
        : Editor.end(editor, Path.previous(first)),
    );
  });
}

/** Selects the whole blocks that the selection touches. */
export function selectBlocks(editor: Editor): void {
  const blocks = blocksAtSelection(editor);
  if (blocks)
    Transforms.select(editor, {
      anchor: Editor.start(editor, blocks[0]),
      focus: Editor.end(editor, blocks[1]),
    });
}
