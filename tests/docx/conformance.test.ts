import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import { arbitraryPrintTree } from '../support/arbitrary-print-tree.ts';
import { lintDocx } from '../support/docx-lints/lint-docx.ts';
import { validateDocx } from '../support/docx-lints/validate-docx.ts';
import { printTrees } from '../support/print-trees/print-trees.ts';

describe('every exported file', () => {
  test.each(printTrees)('%s is valid for the Open XML SDK and for the lints', async (_, tree) => {
    const bytes = await docxFromTree(tree);
    expect(lintDocx(bytes)).toEqual([]);
    expect(await validateDocx(bytes)).toEqual([]);
  });

  test('any tree passes the lints', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPrintTree, async (tree) => {
        expect(lintDocx(await docxFromTree(tree))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('any tree is valid for the Open XML SDK', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPrintTree, async (tree) => {
        expect(await validateDocx(await docxFromTree(tree))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});
