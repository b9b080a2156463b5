import type { PrintNumbered } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { numberedStyle } from '../styles/style-ids.ts';
import { inDirection, type Writing } from '../writing.ts';

/** A paragraph of the one numbering that runs through the whole text; Word counts it, the label is not written. */
export function writeNumbered(
  { id, level, content, direction }: PrintNumbered,
  writing: Writing,
): readonly Xml[] {
  const turned = inDirection(writing, direction);
  const list = writing.lists.enter('paragraphs');
  return [
    paragraph(numberedStyle[level], writeInlines(content, turned), turned, {
      id,
      place: { list, level },
    }),
  ];
}
