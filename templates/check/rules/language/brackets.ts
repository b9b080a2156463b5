import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';

const pairs: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '»': '«',
  '”': '“',
};
const openings = new Set(Object.values(pairs));
const signs = /[()[\]{}«»“”]/gu;

/** Every bracket and quotation mark that opens is closed in the same paragraph, in order. A number such as "a)" opens nothing. */
export const unbalancedBrackets: BlockRule = (block, text, setting) =>
  text.runs.flatMap(({ run, text: words }) => {
    const open: { readonly sign: string; readonly at: number }[] = [];
    const lost: { readonly sign: string; readonly at: number }[] = [];
    for (const { 0: sign, index: at } of words.matchAll(signs)) {
      if (openings.has(sign)) open.push({ sign, at });
      else if (open.at(-1)?.sign === pairs[sign]) open.pop();
      else if (sign !== ')' || !/(?:^|\s)\w{1,3}$/.test(words.slice(Math.max(0, at - 5), at)))
        lost.push({ sign, at });
    }
    return [...open, ...lost].map(({ sign, at }) =>
      foundAt(
        setting,
        block,
        'bracket-unbalanced',
        { run, start: at, end: at + 1 },
        { sign },
        undefined,
        'warning',
      ),
    );
  });
