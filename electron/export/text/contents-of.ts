import type { PrintBlock, PrintInline } from '../../../templates/print/print-tree.ts';
import { squareTable } from './square-table.ts';

/** The lines of a block in the order in which they are printed, those of table cells included. */
export function contentsOf(block: PrintBlock): readonly (readonly PrintInline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'numbered':
      return [block.content];
    case 'list':
      return block.items.map(({ content }) => content);
    case 'table': {
      const table = squareTable(block);
      return table
        ? [...(table.head ? [table.head] : []), ...table.rows].flatMap((row) =>
            row.flatMap(({ cell }) => cell),
          )
        : [];
    }
    case 'image':
    case 'page-break':
      return [];
  }
}
