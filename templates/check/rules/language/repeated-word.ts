import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsLike } from '../../stretches-of.ts';

/** Words that stand twice and are right. */
const mayRepeat = new Set(['that', 'had', 'nous', 'vous', 'very', 'muy', 'très', 'очень']);

/** A word that stands twice in a row, as it does after cutting and pasting. */
export const repeatedWord: BlockRule = (block, text, setting) =>
  wordsLike(text, /(?<![\p{L}\p{M}’'-])([\p{L}\p{M}]{2,})([ \u00A0]+)\1(?![\p{L}\p{M}’'-])/giu, [
    'en',
    'fr',
    'es',
    'ru',
    'ar',
  ]).flatMap(({ match, span }) => {
    const [, word = '', space = ''] = match;
    if (mayRepeat.has(word.toLowerCase())) return [];
    const start = span.start + word.length;
    return [
      foundAt(
        setting,
        block,
        'word-repeated',
        { ...span, start, end: start + space.length + word.length },
        { words: match[0] },
        { to: '' },
        'warning',
      ),
    ];
  });
