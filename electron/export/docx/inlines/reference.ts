import type { PrintReference } from '../../../../templates/print/print-tree.ts';
import { cleanText } from '../../text/clean-text.ts';
import type { Place } from '../../text/places-of.ts';
import { element, type Xml } from '../markup/xml.ts';
import type { Writing } from '../writing.ts';
import { writeText } from './text.ts';

/** The field that finds each kind of place by its bookmark and says what it is called. */
const fields: { readonly [Kind in Exclude<Place['kind'], 'other'>]: (name: string) => string } = {
  numbered: (name) => ` REF ${name} \\w \\h `,
  heading: (name) => ` REF ${name} \\h `,
  footnote: (name) => ` NOTEREF ${name} \\h `,
};

/**
 * A pointer to another place. What Word would work out for itself is a field with the result stored;
 * words before it stay words. Any other name of a place is a link to its bookmark, since an update
 * would change it, and a pointer to nowhere is plain text.
 */
export function writeReference({ target, text }: PrintReference, writing: Writing): readonly Xml[] {
  const place = writing.places.get(target);
  const words = cleanText(text);
  if (!place || words === '') return write(words, writing);
  const bookmark = writing.bookmarks.nameOf(target);
  const name = place.kind === 'other' ? '' : cleanText(place.name);
  const at = place.kind === 'other' ? -1 : nameIn(words, name);
  if (place.kind === 'other' || at < 0)
    return [
      element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, ...write(words, writing)),
    ];
  return [
    ...write(words.slice(0, at), writing),
    element('w:fldSimple', { 'w:instr': fields[place.kind](bookmark) }, ...write(name, writing)),
    ...write(words.slice(at + name.length), writing),
  ];
}

/** Where the words are or hold the name on its own, or -1: `paragraph 12` and `第12段` hold `12`, `paragraph 112` does not. */
function nameIn(words: string, name: string): number {
  if (name === '') return -1;
  if (words === name) return 0;
  if (!/^\d+$/.test(name)) return -1;
  return words.search(
    new RegExp(`(?<![\\p{Script=Latin}\\d.])${name}(?![\\p{Script=Latin}\\d])`, 'u'),
  );
}

const write = (text: string, writing: Writing): readonly Xml[] =>
  writeText({ kind: 'text', text }, writing);
