import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fitColumns } from '../../../../../electron/export/text/fit-columns.ts';
import { text } from '../../../../support/print-trees/parts.ts';

const row = (...words: readonly string[]) =>
  words.map((word, column) => ({ cell: [[text(word)]], column, columns: 1 }));

test('a column is widened to its longest word, at the cost of those with room', () => {
  const [narrow = 0, wide = 0] = fitColumns([0.1, 0.9], [row('Underdevelopment', 'short words')]);
  expect(narrow).toBeGreaterThan(16 / 90);
  expect(narrow + wide).toBeCloseTo(1);
});

test('words that fit change nothing; words held together by a fixed space count as one', () => {
  expect(fitColumns([0.2, 0.8], [row('a b c', 'long enough')])).toEqual([0.2, 0.8]);
  expect(fitColumns([0.1, 0.9], [row('●\u00A0Present', 'x')])[0]).toBeGreaterThan(0.1);
});

test('a cell over several columns widens none of them', () => {
  const wide = { cell: [[text('Underdevelopment')]], column: 0, columns: 2 };
  expect(fitColumns([0.1, 0.1, 0.8], [[wide, ...row('', '', 'x').slice(2)]])).toEqual([
    0.1, 0.1, 0.8,
  ]);
});

test('a table of words that cannot fit keeps its shares, and shares always sum to the whole', () => {
  expect(fitColumns([0.5, 0.5], [row('x'.repeat(90), 'y'.repeat(90))])).toEqual([0.5, 0.5]);
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 4, maxLength: 4 }), (words) => {
      const shares = fitColumns([0.1, 0.2, 0.3, 0.4], [row(...words)]);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      expect(shares.every((share) => share > 0)).toBe(true);
    }),
  );
});
