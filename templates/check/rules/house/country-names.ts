import type { Language } from '../../../model/language.ts';
import type { MemberState } from '../../../model/reference.ts';
import { foundAt } from '../../found-at.ts';
import type { BlockRule } from '../../rule.ts';
import { isQuoted, wordsLike } from '../../stretches-of.ts';

/** Names in daily use that are not the ones States go by, by code, in English. Practice, to be checked by a person. */
const inDailyUse: Readonly<Record<string, readonly string[]>> = {
  BRN: ['Brunei'],
  CIV: ['Ivory Coast'],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic'],
  LAO: ['Laos'],
  MMR: ['Burma'],
  PRK: ['North Korea'],
  KOR: ['South Korea'],
  RUS: ['Russia'],
  SWZ: ['Swaziland'],
  SYR: ['Syria'],
  TLS: ['East Timor'],
  TUR: ['Turkey'],
  VNM: ['Vietnam'],
};

interface Names {
  readonly pattern: RegExp;
  readonly better: ReadonlyMap<string, string>;
}

const made = new WeakMap<readonly MemberState[], Names>();

function namesOf(states: readonly MemberState[]): Names {
  const known = made.get(states);
  if (known) return known;
  const language: Language = 'en';
  const better = new Map(
    states.flatMap(({ code, names }) =>
      (inDailyUse[code] ?? []).map((name) => [name, names[language].short] as const),
    ),
  );
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${[...better.keys()].join('|')})(?![\\p{L}-])`,
    'gu',
  );
  const names = { pattern, better };
  made.set(states, names);
  return names;
}

/** States are called by their short form of the United Nations list (UN Editorial Manual, S96). */
export const countryNames: BlockRule = (block, text, setting) => {
  if (isQuoted(block) || setting.house !== 'un') return [];
  const { pattern, better } = namesOf(setting.states);
  return wordsLike(text, pattern, ['en']).flatMap(({ match: [words], span }) => {
    const to = better.get(words);
    return to === undefined
      ? []
      : [foundAt(setting, block, 'country-name', span, { words, better: to }, { to })];
  });
};
