import type {
  PrintBlock,
  PrintCell,
  PrintTable,
  PrintTree,
} from '../../../templates/print/print-tree.ts';
import { inlineText } from '../../../templates/print/tree-text.ts';
import { squareTable } from '../text/square-table.ts';
import { pages } from './page.ts';

/** Usual measures of the styles: characters to a full line, height of a line and the space after it, in points. */
const text = { characters: 88, line: 16.5, after: 7 };
const table = { characters: 112, line: 12, after: 5 };

const linesOf = (words: string, characters: number): number =>
  words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/**
 * A guess at the number of pages, at least one, for the stored result of the page count. Word and
 * LibreOffice count for themselves; a reader that does not shows this.
 */
export function estimatePages({ paper, blocks }: PrintTree): number {
  const { height, topAndBottom } = pages[paper];
  const room = (height - 2 * topAndBottom) / 20;
  let used = 0;
  for (const block of blocks)
    if (block.kind === 'page-break') used = (Math.floor(used / room) + 1) * room;
    else used += heightOf(block);
  return Math.max(1, Math.ceil(used / room));
}

function heightOf(block: Exclude<PrintBlock, { readonly kind: 'page-break' }>): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return textHeight(inlineText(block.content));
    case 'list':
      return block.items.reduce((sum, { content }) => sum + textHeight(inlineText(content)), 0);
    case 'table':
      return tableHeight(block);
  }
}

const textHeight = (words: string): number =>
  linesOf(words, text.characters) * text.line + text.after;

function tableHeight(block: PrintTable): number {
  const { shares, head, rows } = squareTable(block);
  const cellLines = (cell: PrintCell, index: number): number =>
    cell.reduce(
      (sum, line) =>
        sum + linesOf(inlineText(line), Math.max(1, table.characters * (shares[index] ?? 1))),
      0,
    );
  return [head, ...rows].reduce(
    (sum, row) => sum + Math.max(...row.map(cellLines)) * table.line + table.after,
    text.after,
  );
}
