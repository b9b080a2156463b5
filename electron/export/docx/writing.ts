import type { ContentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { Direction } from '../../../templates/print/print-tree.ts';
import type { Place } from '../text/places-of.ts';
import type { Bookmarks } from './registries/bookmarks.ts';
import type { Footnotes } from './registries/footnotes.ts';
import type { Links } from './registries/links.ts';
import type { Lists } from './registries/lists.ts';
import type { Media } from './registries/media.ts';

/** What every handler knows of the document being written, and the registries it enters things into. */
export interface Writing {
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
  /** Height between the margins, in twentieths of a point. */
  readonly textHeight: number;
  /** What references of this document can lead to. */
  readonly places: ReadonlyMap<ContentId, Place>;
  readonly bookmarks: Bookmarks;
  readonly footnotes: Footnotes;
  readonly links: Links;
  readonly lists: Lists;
  readonly media: Media;
}

/**
 * The same writing for a block that runs against the direction of the document. Words without a language
 * of their own are then taken for Arabic from right to left and for English from left to right.
 */
export function inDirection(writing: Writing, direction: Direction | undefined): Writing {
  const rightToLeft = direction === undefined ? writing.rightToLeft : direction === 'rtl';
  return rightToLeft === writing.rightToLeft
    ? writing
    : { ...writing, rightToLeft, language: rightToLeft ? 'ar' : 'en' };
}
