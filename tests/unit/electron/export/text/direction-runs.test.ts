import fc from 'fast-check';
import { expect, test } from 'vitest';

import { directionRuns } from '../../../../../electron/export/text/direction-runs.ts';

test('symbols and names in Latin letters are runs of their own, with the brackets round them', () => {
  expect(directionRuns('القرار (A/RES/76/262) ثم S/2025/583.')).toEqual([
    { text: 'القرار ', rightToLeft: true },
    { text: '(A/RES/76/262)', rightToLeft: false },
    { text: ' ثم ', rightToLeft: true },
    { text: 'S/2025/583', rightToLeft: false },
    { text: '.', rightToLeft: true },
  ]);
  expect(directionRuns('قرار 76/262')).toEqual([{ text: 'قرار 76/262', rightToLeft: true }]);
});

test('no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        directionRuns(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
