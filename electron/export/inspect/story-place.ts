/** What was found in the parts that hold text: the body, headers, footers, notes and comments. */
export interface Story {
  /** A line for each paragraph. */
  readonly lines: string[];
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
}

/** Adds to the paragraph being read, and to the result of any field round it. */
export function say(place: StoryPlace, text: string): void {
  const paragraph = place.paragraphs.at(-1);
  if (paragraph) paragraph.text += text;
  for (const field of place.fields) if (field.inResult) field.hasResult = true;
}
