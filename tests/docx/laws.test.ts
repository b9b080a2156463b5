import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { docxFromTree } from '../../electron/export/docx/docx-from-tree.ts';
import { htmlFromTree } from '../../electron/export/html/html-from-tree.ts';
import { inspectDocx } from '../../electron/export/inspect/inspect-docx.ts';
import { cleanText } from '../../electron/export/text/clean-text.ts';
import type { PrintBlock, PrintTree } from '../../templates/print/print-tree.ts';
import { treeText } from '../../templates/print/tree-text.ts';
import { arbitraryPrintTree } from '../support/arbitrary-print-tree.ts';
import { htmlText } from '../support/html-text.ts';
import { asPrinted } from '../support/print-trees/as-printed.ts';
import { printTrees } from '../support/print-trees/print-trees.ts';

async function wordText(tree: PrintTree): Promise<string> {
  const report = inspectDocx(await docxFromTree(tree));
  if (!report.ok) throw new Error(report.problem.code);
  return report.value.text;
}

/**
 * What must come out: the text of the tree, less the characters that no file can hold. Each stretch is cleaned
 * by itself, as it is written: half a line end or half a pair does not join the next stretch.
 */
const expected = (tree: PrintTree): string =>
  treeText({ blocks: asPrinted(tree).blocks.map(cleaned) });

const cleaned = (block: PrintBlock): PrintBlock =>
  JSON.parse(
    JSON.stringify(block, (_, value: unknown) =>
      typeof value === 'string' ? cleanText(value) : value,
    ),
  ) as PrintBlock;

describe('the text of the tree is the text of what comes out', () => {
  test.each(printTrees)('%s in Word and in HTML', async (_, tree) => {
    expect(await wordText(tree)).toBe(expected(tree));
    expect(htmlText(htmlFromTree(tree))).toBe(expected(tree));
  });

  test('any tree in Word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPrintTree, async (tree) => {
        expect(await wordText(tree)).toBe(expected(tree));
      }),
      { numRuns: 200 },
    );
  });

  test('any tree in HTML', () => {
    fc.assert(
      fc.property(arbitraryPrintTree, (tree) => {
        expect(htmlText(htmlFromTree(tree))).toBe(expected(tree));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the same tree gives the same bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(printTrees)('%s, on another day too', async (_, tree) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2025, 9, 1) });
    const first = await docxFromTree(tree);
    vi.setSystemTime(Date.UTC(2026, 2, 4, 5, 6, 7));
    const second = await docxFromTree(structuredClone(tree));
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
