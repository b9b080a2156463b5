import type {
  PrintBlock,
  PrintImage,
  PrintInline,
  PrintTable,
  PrintTree,
} from '../../../templates/print/print-tree.ts';
import { inlineText } from '../../../templates/print/tree-text.ts';
import { squareTable } from '../text/square-table.ts';
import { pages, type Page } from './page.ts';

/** Usual measures of the styles: characters to a full line, height of a line and the space after it, in points. */
const text = { characters: 88, line: 16.5, after: 7 };
const table = { characters: 112, line: 12, after: 5 };
const note = { characters: 108, line: 12.5, after: 2 };

type Measure = typeof text;

const linesOf = (words: string, characters: number): number =>
  words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/**
 * A guess at the number of pages, at least one, for the stored result of the page count. Word and
 * LibreOffice count for themselves; a reader that does not shows this.
 */
export function estimatePages({ paper, blocks }: PrintTree): number {
  const page = pages[paper];
  const room = (page.height - 2 * page.topAndBottom) / 20;
  let used = 0;
  for (const block of blocks)
    if (block.kind === 'page-break') used = (Math.floor(used / room) + 1) * room;
    else used += heightOf(block, page);
  return Math.max(1, Math.ceil(used / room));
}

function heightOf(block: Exclude<PrintBlock, { readonly kind: 'page-break' }>, page: Page): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'numbered':
      return lineHeight(block.content, text);
    case 'list':
      return block.items.reduce((sum, { content }) => sum + lineHeight(content, text), 0);
    case 'table':
      return tableHeight(block);
    case 'image':
      return imageHeight(block, page);
  }
}

/** The height of a paragraph with the notes that it calls. */
const lineHeight = (content: readonly PrintInline[], measure: Measure): number =>
  textHeight(inlineText(content), measure) + notesHeight(content);

const textHeight = (words: string, { characters, line, after }: Measure): number =>
  linesOf(words, characters) * line + after;

const notesHeight = (content: readonly PrintInline[]): number =>
  content.reduce(
    (sum, inline) =>
      inline.kind === 'footnote' ? sum + textHeight(inlineText(inline.content), note) : sum,
    0,
  );

function imageHeight({ image, share }: PrintImage, { textWidth }: Page): number {
  const { width, height } = image;
  return width > 0 ? (share * textWidth * height) / width / 20 + text.after : text.line;
}

function tableHeight(block: PrintTable): number {
  const square = squareTable(block);
  if (!square) return 0;
  const { shares, head, rows } = square;
  return [...(head ? [head] : []), ...rows].reduce(
    (sum, row) =>
      sum +
      Math.max(
        ...row.map(({ cell, column, columns }) => {
          const share = shares
            .slice(column, column + columns)
            .reduce((total, each) => total + each, 0);
          const characters = Math.max(1, table.characters * share);
          return cell.reduce((lines, line) => lines + linesOf(inlineText(line), characters), 0);
        }),
      ) *
        table.line +
      table.after +
      row.reduce((notes, { cell }) => notes + notesHeight(cell.flat()), 0),
    text.after,
  );
}
