import type { OpenCell, OpenTable } from './pasted-block.ts';

/** No column becomes narrower than this share of the text width. */
const narrowest = 0.02;

/** The share of the text width of each column, together 1: as the page said where it said all, else all alike. */
export function columnShares(
  { widths }: OpenTable,
  grid: readonly (readonly (OpenCell | undefined)[])[],
  columns: number,
): readonly number[] {
  const said = Array.from({ length: columns }, (_, column) => {
    if (widths.length >= columns) return widths[column];
    return grid
      .map((row) => row[column])
      .find((cell) => cell?.columns === 1 && cell.width !== undefined)?.width;
  });
  const known = said.flatMap((width) => (width !== undefined && width > 0 ? [width] : []));
  return sharesOf(known.length === columns ? known : Array.from({ length: columns }, () => 1));
}

/** Widths as shares of the whole, together 1, none too narrow to hold a word. */
export function sharesOf(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const wide = shares.map((share) => Math.max(narrowest, share / total));
  const sum = wide.reduce((whole, share) => whole + share, 0);
  const rounded = wide.map((share) => Math.round((share / sum) * 1000) / 1000);
  const others = rounded.slice(0, -1).reduce((whole, share) => whole + share, 0);
  return [...rounded.slice(0, -1), Math.round((1 - others) * 1000) / 1000];
}
