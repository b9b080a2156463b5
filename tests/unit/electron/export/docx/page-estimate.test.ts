import { expect, test } from 'vitest';

import { estimatePages } from '../../../../../electron/export/docx/page-estimate.ts';
import { briefingFrench } from '../../../../support/print-trees/briefing-french.ts';
import { empty } from '../../../../support/print-trees/empty.ts';
import { body } from '../../../../support/print-trees/parts.ts';
import { statementEnglish } from '../../../../support/print-trees/statement-english.ts';

test('the guess is what LibreOffice counts for these texts, and never below one', () => {
  expect(estimatePages(empty)).toBe(1);
  expect(estimatePages(statementEnglish)).toBe(2);
  expect(estimatePages(briefingFrench)).toBe(3);
});

test('more text never takes fewer pages', () => {
  const blocks = Array.from({ length: 60 }, (_, index) => body(`p${index}`, 'words '.repeat(40)));
  const counts = blocks.map((_, index) =>
    estimatePages({ ...empty, blocks: blocks.slice(0, index) }),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts.at(-1)).toBeGreaterThan(3);
});
