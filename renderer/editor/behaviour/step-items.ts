import { Editor } from 'slate';
import { selectedBlocks, turnInto } from './turn-into.ts';
import type { ItemElement } from '../value/slate-types.ts';

/** Tells whether an item of the selection can go one step in or out. */
export const canStep = (editor: Editor, by: 1 | -1): boolean =>
  selectedBlocks(editor).some(([block]) => block.kind === 'item' && isLevel(block.level + by));

/** Moves the selected items one step in or out; items at the end of the scale stay. */
export const stepItems = (editor: Editor, by: 1 | -1): void =>
  Editor.withoutNormalizing(editor, () => {
    for (const [block, path] of selectedBlocks(editor)) {
      if (block.kind !== 'item') continue;
      const level = block.level + by;
      if (isLevel(level)) turnInto(editor, { kind: 'item', list: block.list, level }, path);
    }
  });

const isLevel = (level: number): level is ItemElement['level'] => level >= 0 && level <= 2;
