import fc from 'fast-check';
import { expect, test } from 'vitest';

import { columnWidths } from '../../../../../electron/export/docx/page.ts';
import { squareTable } from '../../../../../electron/export/text/square-table.ts';
import { text } from '../../../../support/print-trees/parts.ts';

const cell = fc.array(fc.constant([]), { maxLength: 2 });
const row = fc.array(cell, { maxLength: 5 });
const spans = fc.array(
  fc.record({ row: fc.nat(4), column: fc.nat(5), columns: fc.integer({ min: -1, max: 8 }) }),
  { maxLength: 4 },
);
const table = { kind: 'table', id: null, description: '' } as const;

test('the cells of each row of a squared table cover every column once, each has a line, and its widths sum exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double(), { maxLength: 6 }),
      row,
      fc.array(row, { maxLength: 4 }),
      spans,
      fc.integer({ min: 1000, max: 20_000 }),
      (columns, head, rows, joined, width) => {
        const square = squareTable({ ...table, columns, head, rows, spans: joined });
        if (!square) {
          expect([...head, ...rows]).toEqual([]);
          return;
        }
        expect(square.head === undefined).toBe(head.length === 0);
        expect(square.rows).toHaveLength(rows.length);
        for (const cells of [...(square.head ? [square.head] : []), ...square.rows]) {
          const covered = cells.flatMap(({ column, columns: over }) =>
            Array.from({ length: over }, (_, index) => column + index),
          );
          expect(covered).toEqual(square.shares.map((_, index) => index));
          expect(cells.every((placed) => placed.cell.length > 0)).toBe(true);
        }
        const widths = columnWidths(square.shares, width);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
        expect(widths.every((each) => each >= 0)).toBe(true);
      },
    ),
  );
});

test('a cell covers what it was joined with and no more than the table has', () => {
  const word = (letters: string) => [[text(letters)]];
  const square = squareTable({
    ...table,
    columns: [],
    head: [],
    rows: [
      [word('a'), [[]], word('c')],
      [word('d'), [[]], [[]]],
    ],
    spans: [
      { row: 0, column: 0, columns: 2 },
      { row: 1, column: 1, columns: 9 },
    ],
  });
  expect(square?.rows.map((cells) => cells.map(({ columns }) => columns))).toEqual([
    [2, 1],
    [1, 2],
  ]);
});
