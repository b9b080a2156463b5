import type { PrintBlock, PrintInline } from '../print/print-tree.ts';
import { inlineText } from '../print/tree-text.ts';

/** What a speaker says of print blocks, a line each: the words of the text and of tables, no footnote, no picture. */
export const spokenText = (blocks: readonly PrintBlock[]): string =>
  blocks.flatMap(linesOf).join('\n');

function linesOf(block: PrintBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'numbered':
      return [said(block.content)];
    case 'list':
      return block.items.map(({ content }) => said(content));
    case 'table':
      return [block.head, ...block.rows].flatMap((row) => row.flatMap((cell) => cell.map(said)));
    case 'image':
    case 'page-break':
      return [];
  }
}

const said = (content: readonly PrintInline[]): string =>
  inlineText(content.filter(({ kind }) => kind !== 'footnote'));
