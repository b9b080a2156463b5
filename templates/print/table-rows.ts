import type { PrintCell, PrintTable } from './print-tree.ts';

/** A cell with the column it begins in and how many it covers. */
export interface PlacedCell {
  readonly cell: PrintCell;
  readonly column: number;
  readonly columns: number;
}

/** The rows of a table, heading rows first, without the cells that another covers. */
export function tableRows({
  head,
  rows,
  spans = [],
}: Pick<PrintTable, 'head' | 'rows' | 'spans'>): readonly (readonly PlacedCell[])[] {
  return [...(head.length > 0 ? [head] : []), ...rows].map((cells, row) => {
    const placed: PlacedCell[] = [];
    let covered = 0;
    for (const [column, cell] of cells.entries()) {
      if (column < covered) continue;
      const span = spans.find((one) => one.row === row && one.column === column);
      const columns = Math.min(span?.columns ?? 1, cells.length - column);
      covered = column + columns;
      placed.push({ cell, column, columns });
    }
    return placed;
  });
}
