import type { Section } from '../../../templates/model/draft.ts';
import type { SpanInBlock } from '../find/find-query.ts';
import { runTexts, type RunText } from '../find/run-texts.ts';

/** Signs that change how words read and that nobody sees: steering of direction, zero-width signs, soft hyphens. */
const hidden =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\u{e0001}\u{e0020}-\u{e007f}]/gu;
const noBreak = /[\u00a0\u202f\u2007]/g;

/** The places to paint so that invisible signs are seen. A sign without width is painted with the letter beside it. */
export function invisibleSigns(
  sections: readonly Section[],
  which: 'hidden' | 'no-break',
): readonly SpanInBlock[] {
  return runTexts(sections).flatMap((words) => {
    const before = known[which].get(words);
    if (before) return before;
    const found = signsIn(words, which);
    known[which].set(words, found);
    return found;
  });
}

/** What was found in the words of a run; they are the same object as long as their block is. */
const known = {
  hidden: new WeakMap<RunText, readonly SpanInBlock[]>(),
  'no-break': new WeakMap<RunText, readonly SpanInBlock[]>(),
};

function signsIn({ block, run, text }: RunText, which: 'hidden' | 'no-break'): SpanInBlock[] {
  const signs = which === 'hidden' ? hidden : noBreak;
  return Array.from(text.matchAll(signs), ({ index, 0: sign }) => {
    const end = index + sign.length;
    const start = which === 'no-break' ? index : (before(text, index) ?? index);
    return {
      block,
      span: { run, start, end: start === index && which === 'hidden' ? after(text, end) : end },
    };
  });
}

/** Where the letter before begins, a letter of two halves as a whole; undefined at the start and behind an object. */
function before(text: string, index: number): number | undefined {
  const letter = /[^\ufffc\n]$/u.exec(text.slice(Math.max(0, index - 2), index))?.[0];
  return letter === undefined ? undefined : index - letter.length;
}

const after = (text: string, index: number): number =>
  index + (/^[^\ufffc\n]/u.exec(text.slice(index, index + 2))?.[0].length ?? 0);
