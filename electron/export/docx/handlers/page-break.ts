import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { PrintPageBreak } from '../../../../templates/print/print-tree.ts';
import type { Writing } from '../writing.ts';

/** An empty paragraph whose style starts a new page: it holds before tables too, where a property of the next paragraph would not. */
export const writePageBreak = (_: PrintPageBreak, writing: Writing): readonly Xml[] => [
  paragraph(otherStyle.pageBreak, [], writing),
];
