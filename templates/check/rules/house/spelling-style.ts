import type { HouseStyle } from '../../../model/draft-style.ts';
import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';
import { britishAmerican } from './british-american.ts';
import { withSuffixIze } from './suffix-ize.ts';

const toBritish = new Map(britishAmerican.map(([british, american]) => [american, british]));
const toAmerican = new Map(britishAmerican);

/** Source: UN Editorial Manual, spelling (S97): the Concise Oxford, with -ize for the Greek suffix and -yse kept. */
const betterIn: { readonly [House in HouseStyle]: (word: string) => string | undefined } = {
  un: (word) => toBritish.get(word) ?? withSuffixIze(word),
  uk: (word) => toBritish.get(word),
  us: (word) => toAmerican.get(word) ?? withSuffixIze(word),
  fr: () => undefined,
  none: () => undefined,
};

/** English words are spelt as the house spells them. Names, which have a capital inside a sentence, are left alone. */
export const spellingStyle: BlockRule = (block, text, setting) =>
  isQuoted(block)
    ? []
    : wordsLike(text, /[A-Za-z]{4,}/g, ['en']).flatMap(({ match: [word], span, before }) => {
        const isName = /^[A-Z]/.test(word) && !/(?:^|[.!?]\s+)$/.test(before);
        const better = isName ? undefined : betterIn[setting.house](word.toLowerCase());
        if (better === undefined) return [];
        const to = /^[A-Z]/.test(word)
          ? better.replace(/^./, (first) => first.toUpperCase())
          : better;
        return [
          foundAt(setting, block, 'spelling-style', span, { words: word, better: to }, { to }),
        ];
      });
