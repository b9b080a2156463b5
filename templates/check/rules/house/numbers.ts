import { foundAt } from '../../found-at.ts';
import type { BlockRule, BlockSetting } from '../../rule.ts';
import { isQuoted, spanOfGroup, wordsLike } from '../../stretches-of.ts';

const small = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const large: Readonly<Record<string, string>> = {
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
};

/** Words before a number that make it a reference, and words after it that make it a measure or a date. */
const reference =
  /(?:para(?:graph)?s?|articles?|art|no|nos|resolutions?|chapters?|sections?|annex|tables?|figures?|items?|pages?|pp?|volumes?|vol|rule|op|pp|pillar|phase|step|category|class|level|option|sdg|goal|factor|indicator|part|and|to|or|between|from|at|by)\.?[\s\u00A0]*\(?$/i;
const measure =
  /^[\s\u00A0]*(?:per[\s-]?cent|percent|%|‰|°|million|billion|trillion|thousand|hundred|a\.?m|p\.?m|km|kg|mm?|cm|ha|hours?|minutes?|seconds?|to\b|and\b|or\b|January|February|March|April|May|June|July|August|September|October|November|December|[–—-]|[.,:/]\d)/i;

/** Source: UN Editorial Manual, numbers (S92): below ten in words, 10 to 999,999 in figures, words at the start of a sentence. */
export const smallNumbers: BlockRule = (block, text, setting) =>
  !applies(setting) || isQuoted(block) || block.kind === 'table'
    ? []
    : wordsLike(text, /(?<![\p{L}\p{N}/.,:–—$€£¥§#(-])\d(?![\p{L}\p{N}/)])/gu, ['en']).flatMap(
        ({ match: [figure], span, before, after }) => {
          const to = small[Number(figure)] ?? figure;
          return reference.test(before) || measure.test(after) || isStart(before)
            ? []
            : [
                foundAt(
                  setting,
                  block,
                  'number-in-figures',
                  span,
                  { words: figure, better: to },
                  { to },
                ),
              ];
        },
      );

/** The other half of the same rule. Ordinals and numbers in two words are left alone. */
export const largeNumbers: BlockRule = (block, text, setting) =>
  !applies(setting) || isQuoted(block)
    ? []
    : wordsLike(
        text,
        /\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|(?:thir|for|fif|six|seven|eigh|nine)ty)\b(?!-|\s+(?:hundred|thousand|million|billion))/gi,
        ['en'],
      ).flatMap(({ match: [word], span, before }) => {
        const to = large[word.toLowerCase()];
        return to === undefined || isStart(before) || before.endsWith('-')
          ? []
          : [foundAt(setting, block, 'number-in-words', span, { words: word, better: to }, { to })];
      });

/** A sentence begins with a word. What the number is in words depends on the sentence, so nothing is put in its place. */
export const numberFirst: BlockRule = (block, text, setting) =>
  !applies(setting) || isQuoted(block) || block.kind === 'table' || block.kind === 'heading'
    ? []
    : wordsLike(text, /(?:^|[.!?]\s+)(\d[\d,.]*)(?=\s+\p{Ll})/gu, ['en']).map((found) =>
        foundAt(setting, block, 'number-first', spanOfGroup(found, 1), {
          words: found.match[1] ?? '',
        }),
      );

const applies = ({ house }: BlockSetting): boolean => house === 'un' || house === 'uk';

const isStart = (before: string): boolean => /(?:^|[.!?]["”’)]?\s+)$/.test(before);
