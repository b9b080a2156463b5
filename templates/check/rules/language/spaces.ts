import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsLike } from '../../stretches-of.ts';

/** Two spaces or more between words. */
export const doubledSpace: BlockRule = (block, text, setting) =>
  wordsLike(text, /(?<=\S)[ \u00A0]{2,}(?=\S)/gu, 'any').map(({ match: [words], span }) =>
    foundAt(
      setting,
      block,
      'space-doubled',
      span,
      {},
      { to: words.includes('\u00A0') ? '\u00A0' : ' ' },
    ),
  );

/** A space before a comma or a stop, in every language but French before its tall marks. */
export const spaceBeforeMark: BlockRule = (block, text, setting) => [
  ...wordsLike(text, /(?<=[\p{L}\p{N}])[ \u00A0]+(?=[,.](?!\.\.)(?:\s|$))/gu, 'any').map(
    ({ span }) => foundAt(setting, block, 'space-before-mark', span, {}, { to: '' }),
  ),
  ...wordsLike(text, /(?<=[\p{L}\p{N}])[ \u00A0\u202F]+(?=[;:!?](?:\s|$))/gu, [
    'en',
    'es',
    'ru',
  ]).map(({ span }) => foundAt(setting, block, 'space-before-mark', span, {}, { to: '' })),
];

const narrow = '\u202F';

/** French sets its tall marks off with a space that does not break: narrow before ; ! ?, full before : and inside « ». */
export const frenchSpaces: BlockRule = (block, text, setting) => [
  ...wordsLike(text, /(?<=[\p{L}\p{N}»)])( ?)([;!?])(?=\s|$)/gu, ['fr']).map(({ match, span }) =>
    foundAt(
      setting,
      block,
      'french-space',
      span,
      { words: match[0] },
      { to: `${narrow}${match[2]}` },
    ),
  ),
  ...wordsLike(text, /(?<=[\p{L}\p{N}»)])( ?):(?=\s|$)/gu, ['fr']).map(({ match, span }) =>
    foundAt(setting, block, 'french-space', span, { words: match[0] }, { to: '\u00A0:' }),
  ),
  ...wordsLike(text, /« ?(?=\p{L})/gu, ['fr']).map(({ match, span }) =>
    foundAt(setting, block, 'french-space', span, { words: match[0] }, { to: '«\u00A0' }),
  ),
  ...wordsLike(text, /(?<=[\p{L}\p{N}.!?)]) ?»/gu, ['fr']).map(({ match, span }) =>
    foundAt(setting, block, 'french-space', span, { words: match[0] }, { to: '\u00A0»' }),
  ),
];
