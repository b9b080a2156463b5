/** What a paste may have left out or changed; `junk` is counted and never shown. */
export const pasteChanges = [
  'insertions',
  'deletions',
  'comments',
  'web-pictures',
  'pictures',
  'hidden',
  'scripts',
  'embedded',
  'merged-cells',
  'nested-tables',
  'cut-tables',
  'links',
  'lost-notes',
  'struck',
  'deep-items',
  'signs',
  'broken-letters',
  'junk',
] as const;
export type PasteChange = (typeof pasteChanges)[number];

/** What came in and how often each change was made, for a short note to the writer. Holds no words of the text. */
export interface PasteReport {
  readonly paragraphs: number;
  readonly tables: number;
  readonly footnotes: number;
  readonly pictures: number;
  readonly changes: { readonly [Change in PasteChange]?: number };
}

/** Counts while a paste is read. */
export interface Tally {
  readonly add: (change: PasteChange, count?: number) => void;
  readonly changes: () => PasteReport['changes'];
}

/** A tally in which nothing is counted yet. Changes come out in the order of `pasteChanges`. */
export function newTally(): Tally {
  const counts = new Map<PasteChange, number>();
  return {
    add: (change, count = 1) => {
      if (count > 0) counts.set(change, (counts.get(change) ?? 0) + count);
    },
    changes: () =>
      Object.fromEntries(
        pasteChanges.flatMap((change) => {
          const count = counts.get(change);
          return count === undefined ? [] : [[change, count]];
        }),
      ),
  };
}

/** Tells whether a paste is more than a few words that came in as they were. */
export const worthTelling = ({ paragraphs, tables, changes }: PasteReport): boolean =>
  paragraphs > 1 || tables > 0 || Object.keys(changes).some((change) => change !== 'junk');
