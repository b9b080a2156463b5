import type { PlacedCell } from '../../../templates/print/table-rows.ts';
import { inlineText } from '../../../templates/print/tree-text.ts';

/** Characters of the table's type that fit on a full line, and those that the space round a cell takes. */
const line = 90;
const padding = 1.5;

/** Where a line may break: spaces other than those that hold words together, hyphens and slashes, and before Chinese characters. */
const breaks = /[ \t\n\u2010\u2013\u2014/-]+|(?=\p{Script=Han})/u;

/**
 * Shares of the width in which no column is narrower than its longest word, as far as the width goes:
 * what a column lacks is taken from those that have more than they need. Words broken in the middle are
 * what makes a table look careless, and the same table has longer words in another language. A cell
 * over several columns asks for nothing.
 */
export function fitColumns(
  shares: readonly number[],
  rows: readonly (readonly PlacedCell[])[],
): readonly number[] {
  const needs = shares.map((_, column) => longestWord(rows, column));
  const lacking = sum(shares.map((share, column) => Math.max(0, (needs[column] ?? 0) - share)));
  const spare = sum(shares.map((share, column) => Math.max(0, share - (needs[column] ?? 0))));
  if (lacking === 0 || spare < lacking) return shares;
  return shares.map((share, column) => {
    const need = needs[column] ?? 0;
    return share < need ? need : share - ((share - need) / spare) * lacking;
  });
}

const longestWord = (rows: readonly (readonly PlacedCell[])[], column: number): number => {
  const longest = rows.reduce(
    (most, row) =>
      (row.find((placed) => placed.column === column && placed.columns === 1)?.cell ?? []).reduce(
        (widest, content) =>
          inlineText(content)
            .split(breaks)
            .reduce((wide, word) => Math.max(wide, word.length), widest),
        most,
      ),
    0,
  );
  return (longest + padding) / line;
};

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
