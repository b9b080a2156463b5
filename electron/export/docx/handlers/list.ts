import type { PrintList } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import { inDirection, type Writing } from '../writing.ts';

/** A list, one paragraph an item; a numbered list has numbers of its own. */
export function writeList({ ordered, items }: PrintList, writing: Writing): readonly Xml[] {
  if (items.length === 0) return [];
  const list = writing.lists.enter(ordered ? 'numbers' : 'bullets');
  return items.map(({ id, level, content, direction }) => {
    const turned = inDirection(writing, direction);
    return paragraph(otherStyle.list, writeInlines(content, turned), turned, {
      id,
      place: { list, level },
    });
  });
}
