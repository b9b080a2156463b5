import type { InspectedFact } from '../ipc/contract.ts';

/** Rows as lines with columns of equal width; the last column is as long as it is. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Facts about a file as rows; what a careful sender would look at is marked. */
export const factRows = (facts: readonly InspectedFact[]): readonly (readonly string[])[] =>
  facts.map(({ name, value, clean }) => [clean ? ' ' : '!', name, value]);
