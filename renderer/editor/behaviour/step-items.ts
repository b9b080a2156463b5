import { Editor } from 'slate';
import { selectedBlocks, turnInto } from './turn-into.ts';
import type { ItemElement, NumberedElement, WrittenElement } from '../value/slate-types.ts';

type Stepped = ItemElement | NumberedElement;

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
      if (block.kind === 'item') turnInto(editor, { kind: 'item', list: block.list, level }, path);
      else turnInto(editor, { kind: 'numbered', level }, path);
    }
  });

const isLevel = (level: number): level is Stepped['level'] => level >= 0 && level <= 2;
