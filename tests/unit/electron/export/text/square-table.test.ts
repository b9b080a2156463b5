import fc from 'fast-check';
import { expect, test } from 'vitest';

import { squareTable } from '../../../../../electron/export/text/square-table.ts';
import { columnWidths } from '../../../../../electron/export/docx/page.ts';

const cell = fc.array(fc.constant([]), { maxLength: 2 });
const row = fc.array(cell, { maxLength: 5 });

test('a squared table has a line in every cell and a cell in every column, and its widths sum exactly', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double(), { maxLength: 6 }),
      row,
      fc.array(row, { maxLength: 4 }),
      fc.integer({ min: 1000, max: 20_000 }),
      (columns, head, rows, width) => {
        const square = squareTable({
          kind: 'table',
          id: null,
          description: '',
          columns,
          head,
          rows,
        });
        const all = [square.head, ...square.rows];
        expect(new Set(all.map(({ length }) => length))).toEqual(new Set([square.shares.length]));
        expect(all.flat().every(({ length }) => length > 0)).toBe(true);
        const widths = columnWidths(square.shares, width);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
        expect(widths.every((each) => each >= 0)).toBe(true);
      },
    ),
  );
});
