import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';

const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';
const dayFirst = new RegExp(`\\b(\\d{1,2})(st|nd|rd|th)?( of)? ${month}(,)? (\\d{4})\\b`, 'g');
const monthFirst = new RegExp(`\\b${month} (\\d{1,2})(st|nd|rd|th)?,? (\\d{4})\\b`, 'g');

/** Day, month, year without commas or ordinals, as in every header read ("20 November 2024"); American houses put the month first. */
export const dateOrder: BlockRule = (block, text, setting) => {
  const { house } = setting;
  if (isQuoted(block) || house === 'none') return [];
  const american = house === 'us';
  const better = (day = '', name = '', year = ''): string =>
    american ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
  const found = [
    ...wordsLike(text, dayFirst, ['en']).map(({ match, span }) => ({
      words: match[0],
      span,
      to: better(match[1], match[4], match[6]),
    })),
    ...wordsLike(text, monthFirst, ['en']).map(({ match, span }) => ({
      words: match[0],
      span,
      to: better(match[2], match[1], match[4]),
    })),
  ];
  return found
    .filter(({ words, to }) => words !== to)
    .map(({ words, span, to }) =>
      foundAt(setting, block, 'date-order', span, { words, better: to }, { to }),
    );
};
