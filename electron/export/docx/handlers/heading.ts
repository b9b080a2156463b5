import type { PrintHeading } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { headingStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

/** A heading; its style carries the level of the outline. */
export const writeHeading = (
  { id, level, content }: PrintHeading,
  writing: Writing,
): readonly Xml[] => [
  paragraph(headingStyle[level], writeInlines(content, writing), writing, { id }),
];
