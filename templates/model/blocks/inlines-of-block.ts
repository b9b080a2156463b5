import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** The runs of inlines that a block holds in reading order: one for a text, one a cell for a table, none for the others. */
export function runsOfBlock(block: Block): readonly (readonly Inline[])[] {
  if ('content' in block) return [block.content];
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.map(({ content }) => content));
  return [];
}

/** All inlines of a block in reading order, those of table cells included. */
export const inlinesOfBlock = (block: Block): readonly Inline[] => runsOfBlock(block).flat();
