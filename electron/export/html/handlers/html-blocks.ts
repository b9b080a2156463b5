import type { PrintBlock, PrintBlockKind } from '../../../../templates/print/print-tree.ts';
import { htmlHeading } from './heading.ts';
import { htmlList } from './list.ts';
import { htmlPageBreak } from './page-break.ts';
import { htmlParagraph } from './paragraph.ts';
import { htmlTable } from './table.ts';

type Handlers = {
  readonly [Kind in PrintBlockKind]: (
    block: Extract<PrintBlock, { readonly kind: Kind }>,
  ) => string;
};

const handlers: Handlers = {
  paragraph: htmlParagraph,
  heading: htmlHeading,
  list: htmlList,
  table: htmlTable,
  'page-break': htmlPageBreak,
};

/** The blocks of a tree as HTML, one a line. A new kind of block does not compile until it has a handler here. */
export const htmlBlocks = (blocks: readonly PrintBlock[]): string =>
  blocks.map(htmlBlock).join('\n');

const htmlBlock = <Kind extends PrintBlockKind>(
  block: Extract<PrintBlock, { readonly kind: Kind }>,
): string => handlers[block.kind](block);
