import type { PrintCell, PrintTable } from '../../../templates/print/print-tree.ts';
import { fitColumns } from './fit-columns.ts';

const emptyCell: PrintCell = [[]];

/** A table in which every row has as many cells as there are columns, every cell has a line, and the shares sum to 1. */
export interface SquareTable {
  readonly shares: readonly number[];
  readonly head: readonly PrintCell[];
  readonly rows: readonly (readonly PrintCell[])[];
}

/**
 * Squares a table: as many columns as its widest row, short rows filled with empty cells, missing or
 * useless shares replaced by equal ones, columns widened to their longest word. Word refuses a file with a cell or row that has nothing in it.
 */
export function squareTable({ columns, head, rows }: PrintTable): SquareTable {
  const width = Math.max(1, head.length, ...rows.map((row) => row.length));
  const square = (row: readonly PrintCell[]): readonly PrintCell[] =>
    Array.from({ length: width }, (_, index) => {
      const cell = row[index] ?? emptyCell;
      return cell.length === 0 ? emptyCell : cell;
    });
  const squareHead = square(head);
  const squareRows = rows.map(square);
  return {
    shares: fitColumns(sharesOf(columns, width), [squareHead, ...squareRows]),
    head: squareHead,
    rows: squareRows,
  };
}

function sharesOf(columns: readonly number[], width: number): readonly number[] {
  const usable =
    columns.length === width && columns.every((share) => Number.isFinite(share) && share > 0);
  const shares = usable ? columns : Array.from({ length: width }, () => 1);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}
