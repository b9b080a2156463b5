/** What was found in the parts that hold text: the body, headers, footers, notes and comments. */
export interface Story {
  /** A line for each paragraph; those of notes stand apart. */
  readonly lines: string[];
  /** The lines of each note by its kind and number, such as `footnote 2`. */
  readonly notes: Map<string, readonly string[]>;
  /** The notes that the text calls, in order. */
  readonly calls: string[];
  readonly found: Record<StoryCount, number>;
}

export type StoryCount =
  'images' | 'comments' | 'trackedChanges' | 'hiddenRuns' | 'fieldsWithoutResult' | 'revisionIds';

/** Where the reader stands inside a part. */
export interface StoryPlace extends Story {
  readonly paragraphs: { text: string; style: string }[];
  readonly fields: { hasResult: boolean; inResult: boolean }[];
  runs: number;
  texts: number;
  /** The note being read: its name, unless it is only a line, and where its own lines begin. */
  note: { readonly name: string | undefined; readonly start: number };
  /** Whether a note has just said its own number: the space behind it belongs to the number. */
  afterNumber: boolean;
}

/** Adds to the paragraph being read, and to the result of any field round it. */
export function say(place: StoryPlace, text: string): void {
  const said = place.afterNumber ? text.replace(/^[ \t]/, '') : text;
  place.afterNumber = false;
  const paragraph = place.paragraphs.at(-1);
  if (paragraph) paragraph.text += said;
  for (const field of place.fields) if (field.inResult) field.hasResult = true;
}
