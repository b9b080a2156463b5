import { Editor, type NodeEntry } from 'slate';
import { selectedBlocks, turnInto, type WrittenShape } from './turn-into.ts';
import type { ItemElement, NumberedElement, WrittenElement } from '../value/slate-types.ts';

export type Stepped = ItemElement | NumberedElement;

/** Tells a block that has a depth: an item of a list, or a numbered paragraph. */
export const isStepped = (block: WrittenElement): block is Stepped =>
  block.kind === 'item' || block.kind === 'numbered';

/** Tells whether a block of the selection can go one step in or out. */
export const canStep = (editor: Editor, by: 1 | -1): boolean =>
  selectedBlocks(editor).some(([block]) => isStepped(block) && isLevel(block.level + by));

/** Moves the selected items and numbered paragraphs one step in or out; those at the end of the scale stay. */
export const stepItems = (editor: Editor, by: 1 | -1): void =>
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of selectedBlocks(editor)) {
      if (!isStepped(block)) continue;
      const level = block.level + by;
      if (!isLevel(level)) continue;
      turnInto(editor, atLevel(block, level), path);
    }
  });

/** The same block at another depth. */
const atLevel = (block: Stepped, level: Stepped['level']): WrittenShape =>
  block.kind === 'item' ? { kind: 'item', list: block.list, level } : { kind: 'numbered', level };

/** Moves one block a step out; from the outermost step it becomes a paragraph. */
export function stepOut(editor: Editor, [block, path]: NodeEntry<Stepped>): void {
  const level = block.level - 1;
  turnInto(editor, isLevel(level) ? atLevel(block, level) : { kind: 'paragraph' }, path);
}

const isLevel = (level: number): level is Stepped['level'] => level >= 0 && level <= 2;
