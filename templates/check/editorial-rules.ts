import type { BlockRule, DraftRule } from './rule.ts';
import { abbreviationPossessive, abbreviationStops } from './rules/house/abbreviations.ts';
import { bulletEnd } from './rules/house/bullet-end.ts';
import { countryNames } from './rules/house/country-names.ts';
import { dateOrder } from './rules/house/dates.ts';
import { emphasis } from './rules/house/emphasis.ts';
import { fourCrimes } from './rules/house/four-crimes.ts';
import { largeNumbers, numberFirst, smallNumbers } from './rules/house/numbers.ts';
import { perCent } from './rules/house/per-cent.ts';
import { resolutionYear } from './rules/house/resolution-year.ts';
import { spellingStyle } from './rules/house/spelling-style.ts';
import { unbalancedBrackets } from './rules/language/brackets.ts';
import { ladderConsistent } from './rules/language/ladder-consistent.ts';
import { passiveViolation } from './rules/language/passive-violation.ts';
import { repeatedWord } from './rules/language/repeated-word.ts';
import { doubledSpace, frenchSpaces, spaceBeforeMark } from './rules/language/spaces.ts';
import { spanishMarks } from './rules/language/spanish-marks.ts';
import { vagueVerb } from './rules/language/vague-verb.ts';

/** The rules of language and house style that look at one block alone. */
export const editorialBlockRules = {
  abbreviationPossessive,
  abbreviationStops,
  bulletEnd,
  countryNames,
  dateOrder,
  doubledSpace,
  emphasis,
  frenchSpaces,
  largeNumbers,
  numberFirst,
  passiveViolation,
  perCent,
  repeatedWord,
  resolutionYear,
  smallNumbers,
  spaceBeforeMark,
  spanishMarks,
  spellingStyle,
  unbalancedBrackets,
  vagueVerb,
} as const satisfies Readonly<Record<string, BlockRule>>;

/** The rules of language that look at a whole draft. */
export const editorialDraftRules: readonly DraftRule[] = [fourCrimes, ladderConsistent];
