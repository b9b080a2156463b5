import { diffLists, type Hunk } from '../diff/diff-lists.ts';
import type { ComparedText } from '../model/comparison.ts';
import type { Token } from './tokens.ts';

/**
 * Two texts as one: what both have, and in each place where they differ first what went, then what
 * came. Words that stand alone between changes go with them, because a person reads phrases.
 */
export function compareTokens(
  before: readonly Token[],
  after: readonly Token[],
): readonly ComparedText[] {
  const pieces: ComparedText[] = [];
  const add = (tokens: readonly Token[], side: ComparedText['in']): void => {
    if (tokens.length > 0) pieces.push({ text: tokens.map(({ text }) => text).join(''), in: side });
  };
  const hunks = diffLists(before.map(textOf), after.map(textOf));
  const phrases = join(join(hunks, before, after, onlySpace), before, after, loneWord);
  let at = 0;
  for (const hunk of phrases) {
    add(before.slice(at, hunk.before.start), 'both');
    add(before.slice(hunk.before.start, hunk.before.end), 'before');
    add(after.slice(hunk.after.start, hunk.after.end), 'after');
    at = hunk.before.end;
  }
  add(before.slice(at), 'both');
  return pieces;
}

/** A live part is never taken for text that looks like it: of that, the brackets are tokens of their own. */
const textOf = ({ text }: Token): string => text;

/** What stands equal between two changes, and the words that each of the two changes at least holds. */
type IsIsland = (between: readonly Token[], wordsAround: number) => boolean;

const onlySpace: IsIsland = (between, wordsAround) =>
  wordsAround > 0 && between.every(({ kind }) => kind === 'space');

/** Punctuation and live parts are landmarks and stay. */
const loneWord: IsIsland = (between, wordsAround) =>
  wordsAround > 1 &&
  between.every(({ kind }) => kind === 'space' || kind === 'word') &&
  countWords(between) <= 1;

/** Changes that only an island parts become one. */
function join(
  hunks: readonly Hunk[],
  before: readonly Token[],
  after: readonly Token[],
  isIsland: IsIsland,
): readonly Hunk[] {
  const joined: Hunk[] = [];
  const wordsIn = (hunk: Hunk): number =>
    Math.max(
      countWords(before.slice(hunk.before.start, hunk.before.end)),
      countWords(after.slice(hunk.after.start, hunk.after.end)),
    );
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const between = last ? before.slice(last.before.end, hunk.before.start) : [];
    if (last && isIsland(between, Math.min(wordsIn(last), wordsIn(hunk))))
      joined[joined.length - 1] = {
        before: { start: last.before.start, end: hunk.before.end },
        after: { start: last.after.start, end: hunk.after.end },
      };
    else joined.push(hunk);
  }
  return joined;
}

const countWords = (tokens: readonly Token[]): number =>
  tokens.filter(({ kind }) => kind === 'word').length;
