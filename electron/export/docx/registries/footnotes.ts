import type { Xml } from '../markup/xml.ts';
import { createLinks, type Links } from './links.ts';

/** The notes of a document in the order of their calls. Links inside notes belong to the notes' own part. */
export interface Footnotes {
  readonly links: Links;
  /** Takes the paragraph of a note and gives the note's number. */
  readonly enter: (paragraph: Xml) => number;
  readonly all: () => readonly Xml[];
}

/** An empty registry of notes. */
export function createFootnotes(): Footnotes {
  const notes: Xml[] = [];
  return { links: createLinks(), enter: (note) => notes.push(note), all: () => notes };
}
