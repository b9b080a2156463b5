import type { PrintBlock, PrintCell, PrintInline, PrintTree } from './print-tree.ts';

/**
 * The text of a tree: one line per paragraph, heading, list item and cell line, joined by `\n`. The
 * same words, in the same order, stand in the exported Word file. Headers and footers are not part.
 */
export const treeText = (tree: Pick<PrintTree, 'blocks'>): string =>
  tree.blocks.flatMap(linesOf).join('\n');

function linesOf(block: PrintBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.content)];
    case 'list':
      return block.items.map((item) => inlineText(item.content));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap(cellLines));
    case 'page-break':
      return [];
  }
}

const cellLines = (cell: PrintCell): readonly string[] =>
  cell.length === 0 ? [''] : cell.map(inlineText);

/** The words of a run of inlines. */
export const inlineText = (content: readonly PrintInline[]): string => content.map(textOf).join('');

function textOf(inline: PrintInline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'link':
      return inlineText(inline.content);
    case 'mark':
      return `${inline.sign}\u00A0${inline.text}`;
  }
}
