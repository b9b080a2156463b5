import type { PrintHeading } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { headingStyle } from '../styles/style-ids.ts';
import { inDirection, type Writing } from '../writing.ts';

/** A heading; its style carries the level of the outline. */
export function writeHeading(
  { id, level, content, direction }: PrintHeading,
  writing: Writing,
): readonly Xml[] {
  const turned = inDirection(writing, direction);
  return [paragraph(headingStyle[level], writeInlines(content, turned), turned, { id })];
}
