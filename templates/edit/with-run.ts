import type { Block } from '../model/blocks/block.ts';
import type { Inline } from '../model/blocks/inline.ts';

/** A block with its run of that number (see inlines-of-block.ts) replaced; the same block where it has no such run. */
export function withRun(block: Block, run: number, content: readonly Inline[]): Block {
  if ('content' in block) return run === 0 ? { ...block, content } : block;
  if (block.kind !== 'table') return block;
  let at = 0;
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (at++ === run ? { ...cell, content } : cell)),
    })),
  };
}
