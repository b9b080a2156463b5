import type { Language } from '../../../templates/model/language.ts';
import type { Bookmarks } from './registries/bookmarks.ts';
import type { Links } from './registries/links.ts';
import type { Lists } from './registries/lists.ts';

/** What every handler knows of the document being written, and the registries it enters things into. */
export interface Writing {
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
  readonly bookmarks: Bookmarks;
  readonly links: Links;
  readonly lists: Lists;
}
