import { tokensOf } from '../compare/tokens.ts';
import { diffLists, type Hunk } from '../diff/diff-lists.ts';

/**
 * The stretches in which two lists of sentences differ, as a person would part them: what was added
 * where a like sentence went is a change of that sentence, and neighbours that were each changed a
 * little are changes apart.
 */
export const sentenceHunks = (
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] =>
  joinSplitChanges(diffLists(before, after), before).flatMap((hunk) =>
    partPairs(hunk, before, after),
  );

const isAddition = ({ before }: Hunk): boolean => before.start === before.end;
const isRemoval = ({ after }: Hunk): boolean => after.start === after.end;

/** Among equal sentences a change can come out as one added here and one removed there. */
function joinSplitChanges(hunks: readonly Hunk[], before: readonly string[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const whole = last && (joinOf(last, hunk, before) ?? joinOf(hunk, last, before));
    if (whole) joined.splice(-1, 1, whole);
    else joined.push(hunk);
  }
  return joined;
}

/** An addition and a removal as one change where the addition is, if the sentences between cannot be told from those removed. */
function joinOf(added: Hunk, removed: Hunk, before: readonly string[]): Hunk | undefined {
  if (!isAddition(added) || !isRemoval(removed)) return undefined;
  const [length, place] = [removed.before.end - removed.before.start, added.before.start];
  const at = removed.before.start >= place ? place : place - length;
  const [from, to] = [Math.min(at, removed.before.start), Math.max(at, removed.before.start)];
  for (let index = from; index < to; index += 1)
    if (before[index] !== before[index + length]) return undefined;
  return { before: { start: at, end: at + length }, after: added.after };
}

/** A change of several sentences as changes of one each, if there are as many and each is still like what it was. */
function partPairs(
  hunk: Hunk,
  before: readonly string[],
  after: readonly string[],
): readonly Hunk[] {
  const length = hunk.before.end - hunk.before.start;
  if (length < 2 || hunk.after.end - hunk.after.start !== length) return [hunk];
  const pairs = Array.from({ length }, (_, index) => ({
    before: { start: hunk.before.start + index, end: hunk.before.start + index + 1 },
    after: { start: hunk.after.start + index, end: hunk.after.start + index + 1 },
  }));
  const areAllAlike = pairs.every((pair) =>
    areAlike(before[pair.before.start] ?? '', after[pair.after.start] ?? ''),
  );
  return areAllAlike ? pairs : [hunk];
}

/** Tells whether at least half of the words of two sentences are the same. */
function areAlike(one: string, other: string): boolean {
  const left = new Map<string, number>();
  const words = wordsOf(one);
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  const others = wordsOf(other);
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return 4 * shared >= words.length + others.length;
}

const wordsOf = (sentence: string): readonly string[] =>
  tokensOf(sentence).flatMap(({ kind, text }) => (kind === 'word' ? [text.toLowerCase()] : []));
