import type { PrintBlock, PrintBlockKind } from '../../../../templates/print/print-tree.ts';
import type { Xml } from '../markup/xml.ts';
import type { Writing } from '../writing.ts';
import { writeHeading } from './heading.ts';
import { writeImage } from './image.ts';
import { writeList } from './list.ts';
import { writeNumbered } from './numbered.ts';
import { writePageBreak } from './page-break.ts';
import { writeParagraph } from './paragraph.ts';
import { writeTable } from './table.ts';

type Handlers = {
  readonly [Kind in PrintBlockKind]: (
    block: Extract<PrintBlock, { readonly kind: Kind }>,
    writing: Writing,
    next: PrintBlock | undefined,
  ) => readonly Xml[];
};

const handlers: Handlers = {
  paragraph: writeParagraph,
  heading: writeHeading,
  numbered: writeNumbered,
  list: writeList,
  table: writeTable,
  image: writeImage,
  'page-break': writePageBreak,
};

/** The blocks of a tree as elements of the body, in order. A new kind of block does not compile until it has a handler here. */
export const writeBlocks = (blocks: readonly PrintBlock[], writing: Writing): readonly Xml[] =>
  blocks.flatMap((block, index) => writeBlock(block, writing, blocks[index + 1]));

const writeBlock = <Kind extends PrintBlockKind>(
  block: Extract<PrintBlock, { readonly kind: Kind }>,
  writing: Writing,
  next: PrintBlock | undefined,
): readonly Xml[] => handlers[block.kind](block, writing, next);
