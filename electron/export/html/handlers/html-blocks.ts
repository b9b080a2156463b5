import type { PrintBlock, PrintBlockKind } from '../../../../templates/print/print-tree.ts';
import type { HtmlWriting } from '../html-writing.ts';
import { htmlHeading } from './heading.ts';
import { htmlImage } from './image.ts';
import { htmlList } from './list.ts';
import { htmlNumbered } from './numbered.ts';
import { htmlPageBreak } from './page-break.ts';
import { htmlParagraph } from './paragraph.ts';
import { htmlTable } from './table.ts';

type Handlers = {
  readonly [Kind in PrintBlockKind]: (
    block: Extract<PrintBlock, { readonly kind: Kind }>,
    writing: HtmlWriting,
  ) => string;
};

const handlers: Handlers = {
  paragraph: htmlParagraph,
  heading: htmlHeading,
  numbered: htmlNumbered,
  list: htmlList,
  table: htmlTable,
  image: htmlImage,
  'page-break': htmlPageBreak,
};

/** The blocks of a tree as HTML, one a line. A new kind of block does not compile until it has a handler here. */
export const htmlBlocks = (blocks: readonly PrintBlock[], writing: HtmlWriting): string =>
  blocks.map((block) => htmlBlock(block, writing)).join('\n');

const htmlBlock = <Kind extends PrintBlockKind>(
  block: Extract<PrintBlock, { readonly kind: Kind }>,
  writing: HtmlWriting,
): string => handlers[block.kind](block, writing);
