import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Writing } from '../writing.ts';
import { element, flag, holding, valued, type Xml } from './xml.ts';

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/**
 * A paragraph in a named style. An id becomes a bookmark round the words, so that a file that comes
 * back can be matched.
 */
export function paragraph(
  style: string,
  content: readonly Xml[],
  writing: Writing,
  { id, place }: { readonly id?: ContentId | null; readonly place?: ListPlace } = {},
): Xml {
  const properties = place
    ? holding('w:pPr', [
        valued('w:pStyle', style),
        holding('w:numPr', [valued('w:ilvl', place.level), valued('w:numId', place.list)]),
        ...(writing.rightToLeft ? [flag('w:bidi'), rightToLeftNumber] : []),
      ])
    : paragraphProperties(style, writing.rightToLeft);
  return holding('w:p', [properties, ...(id ? bookmarked(id, content, writing) : content)]);
}

/** Word writes the number of a paragraph in the way of the mark at its end. */
const rightToLeftNumber = holding('w:rPr', [flag('w:rtl')]);

const known = new Map<string, Xml>();

function paragraphProperties(style: string, rightToLeft: boolean): Xml {
  const key = `${style}|${rightToLeft}`;
  const before = known.get(key);
  if (before) return before;
  const made = holding('w:pPr', [
    valued('w:pStyle', style),
    ...(rightToLeft ? [flag('w:bidi')] : []),
  ]);
  known.set(key, made);
  return made;
}

/** The content between the two ends of the bookmark of an id. */
export function bookmarked(
  id: ContentId,
  content: readonly Xml[],
  { bookmarks }: Writing,
): readonly Xml[] {
  const { number, name } = bookmarks.enter(id);
  return [
    element('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
    ...content,
    element('w:bookmarkEnd', { 'w:id': number }),
  ];
}
