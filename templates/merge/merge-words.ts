import { sameJson } from '../change/same-json.ts';
import { tokensOf } from '../compare/tokens.ts';
import { diffLists, type Hunk } from '../diff/diff-lists.ts';
import { commonGain, gainOf, mergeLooks, withGain } from './merge-look.ts';
import { keyOf, linkName, type Look, partedAt, type Piece, textOf } from './pieces.ts';
import type { Sides } from './merge.ts';

type Pieces = readonly Piece[];

/**
 * A stretch of text whose words at most one side changed, or both in the same way, with the looks of
 * both. Undefined where the words differ on all sides, or looks clash: then a person decides.
 */
export function mergeWords({ base, ours, theirs }: Sides<Pieces>): Pieces | undefined {
  const [before, our, their] = [keyOf(base), keyOf(ours), keyOf(theirs)];
  if (our === their && our === before) return mergeLooks({ base, ours, theirs });
  if (our === their) return mergeSameWords({ base, ours, theirs });
  if (our === before) return putLooksOnWords(base, ours, theirs);
  if (their === before) return putLooksOnWords(base, theirs, ours);
  return undefined;
}

/** Both sides wrote the same: words that were there keep what both did to them, new ones have the looks of both. */
function mergeSameWords({ base, ours, theirs }: Sides<Pieces>): Pieces | undefined {
  const before = wordsOf(base);
  const our = wordsOf(ours);
  const their = partedLike(theirs, ours);
  const merged: (Pieces | undefined)[] = [];
  const known = new Map<number, Pieces>();
  walk(before, our, (at, now) => known.set(now, before[at] ?? []));
  our.forEach((word, now) => {
    const bare = word.map((piece) => ({ ...piece, look: {} }));
    merged.push(mergeLooks({ base: known.get(now) ?? bare, ours: word, theirs: their[now] ?? [] }));
  });
  return allOf(merged);
}

/** One side changed looks, the other words: each word that is still there gets its look. */
function putLooksOnWords(base: Pieces, looks: Pieces, words: Pieces): Pieces | undefined {
  const before = wordsOf(base);
  const look = partedLike(looks, base);
  const now = wordsOf(words);
  const merged: (Pieces | undefined)[] = [];
  const gainAt = (at: number): readonly Look[] => [
    gainOf(before[at]?.[0], look[at]?.[0]),
    gainOf(before[at]?.at(-1), look[at]?.at(-1)),
  ];
  walk(
    before,
    now,
    (at, then) =>
      merged.push(
        mergeLooks({ base: before[at] ?? [], ours: look[at] ?? [], theirs: now[then] ?? [] }),
      ),
    (hunk) => {
      const gain = gainInside(hunk, gainAt);
      if (!gain) merged.push(undefined);
      else
        for (const word of now.slice(hunk.after.start, hunk.after.end))
          merged.push(word.map((piece) => withGain(piece, gain)));
    },
  );
  return allOf(merged);
}

/**
 * What new words gain: the look that all the words they replace gained, or that the words on both sides
 * of them did. A link that was added holds only what stands inside it; undefined where all that it was
 * put on is gone.
 */
function gainInside(
  { before: { start, end } }: Hunk,
  gainAt: (at: number) => readonly Look[],
): Look | undefined {
  const around = commonGain([...gainAt(start - 1), ...gainAt(end)]);
  if (start === end) return around;
  const { [linkName]: link, ...looks } = commonGain(
    Array.from({ length: end - start }, (_, index) => gainAt(start + index)).flat(),
  );
  const isLeft = [...gainAt(start - 1).slice(-1), ...gainAt(end).slice(0, 1)].some((gain) =>
    sameJson(gain[linkName], link),
  );
  return link === undefined || isLeft ? { ...around, ...looks } : undefined;
}

/** Calls back on each word that two lists share and on each stretch that differs, in order. */
function walk(
  before: readonly Pieces[],
  after: readonly Pieces[],
  onShared: (before: number, after: number) => void,
  onHunk: (hunk: Hunk) => void = () => undefined,
): void {
  let [at, now] = [0, 0];
  const until = (end: number): void => {
    for (; at < end; at += 1, now += 1) onShared(at, now);
  };
  for (const hunk of diffLists(before.map(keyOf), after.map(keyOf))) {
    until(hunk.before.start);
    onHunk(hunk);
    [at, now] = [hunk.before.end, hunk.after.end];
  }
  until(before.length);
}

const wordsOf = (pieces: Pieces): readonly Pieces[] => partedLike(pieces, pieces);

/** Pieces parted where the words of others, which have the same text, begin. */
function partedLike(pieces: Pieces, others: Pieces): readonly Pieces[] {
  let at = 0;
  const starts = tokensOf(textOf(others)).map(({ text }) => (at += text.length) - text.length);
  return partedAt(pieces, starts.slice(1));
}

const allOf = (parts: readonly (Pieces | undefined)[]): Pieces | undefined =>
  parts.every((part) => part !== undefined) ? parts.flat() : undefined;
