import type { ContentId } from '../../../templates/model/ids.ts';
import type { Language } from '../../../templates/model/language.ts';
import type { PrintFootnote, PrintTree } from '../../../templates/print/print-tree.ts';
import { contentsOf } from '../text/contents-of.ts';
import { placesOf } from '../text/places-of.ts';

/** What every handler knows of the page being written, and where notes are entered. */
export interface HtmlWriting {
  readonly language: Language;
  readonly notes: Notes;
  /** The name of a place inside the page; undefined for one that does not exist. */
  readonly placeName: (id: ContentId) => string | undefined;
  /** The id attribute of the first thing with this id that a reference leads to, with a space before it; else nothing. */
  readonly anchor: (id: ContentId | null) => string;
}

/** The notes of a page in the order of their calls. */
interface Notes {
  /** Gives the note's number. */
  readonly enter: (note: PrintFootnote) => number;
  readonly all: () => readonly PrintFootnote[];
}

/** The writing of a page on which nothing stands yet. */
export function htmlWriting({ language, blocks }: PrintTree): HtmlWriting {
  const places = placesOf(blocks);
  const names = new Map<ContentId, string>();
  for (const block of blocks)
    for (const inline of contentsOf(block).flat())
      if (inline.kind === 'reference' && places.has(inline.target) && !names.has(inline.target))
        names.set(inline.target, `place-${names.size + 1}`);
  const given = new Set<ContentId>();
  const notes: PrintFootnote[] = [];
  return {
    language,
    notes: { enter: (note) => notes.push(note), all: () => notes },
    placeName: (id) => names.get(id),
    anchor: (id) => {
      const name = id === null ? undefined : names.get(id);
      if (id === null || name === undefined || given.has(id)) return '';
      given.add(id);
      return ` id="${name}"`;
    },
  };
}

/** The direction attribute of a block that runs against its page, with a space before it. */
export const turned = (direction: 'ltr' | 'rtl' | undefined): string =>
  direction === undefined ? '' : ` dir="${direction}"`;
