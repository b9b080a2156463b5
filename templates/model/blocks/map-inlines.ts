import type { Block } from './block.ts';
import type { Inline } from './inline.ts';

/** A block with each of its inlines, those of table cells included, replaced by what `change` makes of it. */
export function mapInlines(block: Block, change: (inline: Inline) => readonly Inline[]): Block {
  if ('content' in block) return { ...block, content: block.content.flatMap(change) };
  if (block.kind !== 'table') return block;
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, content: cell.content.flatMap(change) })),
    })),
  };
}
