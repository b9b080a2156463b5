import type { PrintBlock, PrintCell, PrintFootnote, PrintInline, PrintTree } from './print-tree.ts';
import { tableRows } from './table-rows.ts';

/**
 * The text of a tree: one line per paragraph, heading, list item and cell line, then one for each footnote
 * in the order in which they are called, joined by `\n`. The same words, in the same order, stand in the
 * exported Word file. Headers, footers and the numbers of paragraphs are not part; a cell that another
 * covers has no line.
 */
export const treeText = (tree: Pick<PrintTree, 'blocks'>): string => {
  const lines = tree.blocks.flatMap(linesOf);
  const notes = lines.flatMap((line) => line.filter((inline) => inline.kind === 'footnote'));
  return [...lines.map(inlineText), ...notes.map(noteText)].join('\n');
};

type Line = readonly PrintInline[];

function linesOf(block: PrintBlock): readonly Line[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'numbered':
      return [block.content];
    case 'list':
      return block.items.map((item) => item.content);
    case 'table':
      return tableRows(block).flatMap((row) => row.flatMap(({ cell }) => cellLines(cell)));
    case 'image':
    case 'page-break':
      return [];
  }
}

const cellLines = (cell: PrintCell): readonly Line[] => (cell.length === 0 ? [[]] : cell);

const noteText = ({ content }: PrintFootnote): string => inlineText(content);

/** The words of a run of inlines; a footnote's stand elsewhere. */
export const inlineText = (content: readonly PrintInline[]): string => content.map(textOf).join('');

function textOf(inline: PrintInline): string {
  switch (inline.kind) {
    case 'text':
    case 'reference':
      return inline.text;
    case 'link':
      return inlineText(inline.content);
    case 'mark':
      return `${inline.sign}\u00A0${inline.text}`;
    case 'footnote':
      return '';
  }
}
