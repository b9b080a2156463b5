import fc from 'fast-check';
import { expect, test } from 'vitest';

import { directionRuns } from '../../../../../electron/export/text/direction-runs.ts';

test('symbols and names in Latin letters are runs of their own, with the brackets round them', () => {
  expect(directionRuns('القرار (A/RES/76/262) ثم S/2025/583.', 'rtl')).toEqual([
    { text: 'القرار ', rightToLeft: true },
    { text: '(A/RES/76/262)', rightToLeft: false },
    { text: ' ثم ', rightToLeft: true },
    { text: 'S/2025/583', rightToLeft: false },
    { text: '.', rightToLeft: true },
  ]);
  expect(directionRuns('قرار 76/262', 'rtl')).toEqual([{ text: 'قرار 76/262', rightToLeft: true }]);
});

test('words in Arabic letters are runs of their own in other languages, with the spaces between them', () => {
  expect(directionRuns('The Assembly (الجمعية العامة) met.', 'ltr')).toEqual([
    { text: 'The Assembly (', rightToLeft: false },
    { text: 'الجمعية العامة', rightToLeft: true },
    { text: ') met.', rightToLeft: false },
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', ' ', '.', 'ب', '1', '/', '\n')).map((letters) => letters.join('')),
);

test('no character is lost', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('ltr', 'rtl'), (text, direction) => {
      expect(
        directionRuns(text, direction)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
