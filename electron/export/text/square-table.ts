import type { PrintCell, PrintTable } from '../../../templates/print/print-tree.ts';
import { tableRows, type PlacedCell } from '../../../templates/print/table-rows.ts';
import { fitColumns } from './fit-columns.ts';

const emptyCell: PrintCell = [[]];

/** A table in which the cells of each row cover every column once, every cell has a line, and the shares sum to 1. */
export interface SquareTable {
  readonly shares: readonly number[];
  /** The heading row; undefined where the table has none. */
  readonly head: readonly PlacedCell[] | undefined;
  readonly rows: readonly (readonly PlacedCell[])[];
}

/**
 * Squares a table: as many columns as its widest row, short rows filled with empty cells, missing or
 * useless shares replaced by equal ones, columns widened to their longest word, cells that cover others
 * cut to the table. Undefined where there is no row at all: Word refuses a table, row or cell with nothing in it.
 */
export function squareTable({
  columns,
  head,
  rows,
  spans = [],
}: PrintTable): SquareTable | undefined {
  const width = Math.max(1, head.length, ...rows.map((row) => row.length));
  const square = (row: readonly PrintCell[]): readonly PrintCell[] =>
    Array.from({ length: width }, (_, index) => filled(row[index]));
  const hasHead = head.length > 0;
  const all = tableRows({
    head: hasHead ? square(head) : [],
    rows: rows.map(square),
    spans: spans.filter((span) => Number.isInteger(span.columns) && span.columns > 1),
  });
  if (all.length === 0) return undefined;
  return {
    shares: fitColumns(sharesOf(columns, width), all),
    head: hasHead ? all[0] : undefined,
    rows: hasHead ? all.slice(1) : all,
  };
}

const filled = (cell: PrintCell = emptyCell): PrintCell => (cell.length === 0 ? emptyCell : cell);

function sharesOf(columns: readonly number[], width: number): readonly number[] {
  const usable =
    columns.length === width && columns.every((share) => Number.isFinite(share) && share > 0);
  const shares = usable ? columns : Array.from({ length: width }, () => 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
