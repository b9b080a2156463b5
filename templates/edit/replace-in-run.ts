import { isWords, type Inline, type Link, type Words } from '../model/blocks/inline.ts';

/**
 * A run with the letters from `start` to `end` of its text (see run-text.ts) replaced. New words look as the
 * first letter that they replace and stay in its link; an object stands between. Undefined where the stretch is
 * empty, leaves the run or holds anything but words.
 */
export function replaceInRun(
  run: readonly Inline[],
  { start, end }: { readonly start: number; readonly end: number },
  to: string | Exclude<Inline, Words | Link>,
): readonly Inline[] | undefined {
  if (start < 0 || end <= start) return undefined;
  const result: Inline[] = [];
  let at = 0;
  let isPut = false;
  for (const inline of run) {
    const length = lengthOf(inline);
    const [from, until] = [Math.max(start, at) - at, Math.min(end, at + length) - at];
    at += length;
    if (until <= from) {
      result.push(inline);
      continue;
    }
    const isFirst = !isPut;
    isPut = true;
    if (isWords(inline)) result.push(...replaced([inline], from, until, isFirst ? to : ''));
    else if (inline.kind !== 'link') return undefined;
    else if (typeof to === 'string') {
      const words = replaced(inline.words, from, until, isFirst ? to : '') as readonly Words[];
      if (words.length > 0) result.push({ ...inline, words });
    } else return undefined;
  }
  return isPut && end <= at ? result : undefined;
}

const lengthOf = (inline: Inline): number =>
  isWords(inline)
    ? inline.text.length
    : inline.kind === 'link'
      ? inline.words.reduce((sum, { text }) => sum + text.length, 0)
      : 1;

/** Stretches of words with the letters from `start` to `end` replaced. */
function replaced(
  words: readonly Words[],
  start: number,
  end: number,
  to: string | Exclude<Inline, Words | Link>,
): readonly Inline[] {
  const result: Inline[] = [];
  let at = 0;
  let isPut = false;
  for (const stretch of words) {
    const { text } = stretch;
    const from = Math.min(Math.max(start - at, 0), text.length);
    const until = Math.min(Math.max(end - at, 0), text.length);
    at += text.length;
    if (until <= from) {
      result.push(stretch);
      continue;
    }
    const [before, after] = [text.slice(0, from), text.slice(until)];
    const put = isPut ? '' : to;
    isPut = true;
    if (typeof put === 'string') result.push(...wordsOf(stretch, before + put + after));
    else {
      const object = stretch.optional ? { ...put, optional: true as const } : put;
      result.push(...wordsOf(stretch, before), object, ...wordsOf(stretch, after));
    }
  }
  return result;
}

const wordsOf = (look: Words, text: string): readonly Words[] =>
  text === '' ? [] : [{ ...look, text }];
