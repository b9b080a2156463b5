import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';

/** Abbreviations have no full stops (UN Editorial Manual, S97); American houses keep them in "U.S.". */
export const abbreviationStops: BlockRule = (block, text, setting) =>
  isQuoted(block) || (setting.house !== 'un' && setting.house !== 'uk')
    ? []
    : wordsLike(text, /\b(?:[A-Z]\.){2,}(?!\w)/g, ['en']).flatMap(
        ({ match: [words], span, after }) => {
          const to = words.replaceAll('.', '');
          // "H.E." is a form of address, and initials before a name are a name.
          if (to === 'HE' || /^\s+[A-Z][a-z]/.test(after)) return [];
          return [
            foundAt(setting, block, 'abbreviation-stops', span, { words, better: to }, { to }),
          ];
        },
      );

/** Abbreviations have no possessive (UN Editorial Manual, S97). */
export const abbreviationPossessive: BlockRule = (block, text, setting) =>
  isQuoted(block) || setting.house !== 'un'
    ? []
    : wordsLike(text, /\b[A-Z]{2,6}[’']s\b/g, ['en']).map(({ match: [words], span }) =>
        foundAt(setting, block, 'abbreviation-possessive', span, { words }),
      );
