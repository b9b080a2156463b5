/** How well a passphrase stands against guessing, from worst to best. */
export const strengthLevels = ['at-once', 'weak', 'modest', 'enough', 'strong'] as const;
export type StrengthLevel = (typeof strengthLevels)[number];

/** What makes a passphrase easier to guess than it looks. */
export type Weakness =
  'common' | 'keys' | 'repeat' | 'sequence' | 'date' | 'name' | 'own-words' | 'phrase' | 'short';

export interface Strength {
  /** The number of guesses that finds it, as a power of ten. */
  readonly digits: number;
  readonly level: StrengthLevel;
  readonly weaknesses: readonly Weakness[];
}

/** A part of a passphrase as zxcvbn reads it. */
export interface Part {
  readonly pattern: string;
  readonly token: string;
  readonly guesses: number;
  readonly dictionaryName?: string | undefined;
}

/** From here on a passphrase is strong enough: ten thousand computers try for over a century. */
export const enoughDigits = 14;

const levels: readonly (readonly [from: number, level: StrengthLevel])[] = [
  [18, 'strong'],
  [enoughDigits, 'enough'],
  [10, 'modest'],
  [6, 'weak'],
];

/** The level of a number of guesses, given as a power of ten. */
export const levelOf = (digits: number): StrengthLevel =>
  levels.find(([from]) => digits >= from)?.[1] ?? 'at-once';

/** True where a passphrase needs no consent of its own to be taken. */
export const isEnough = ({ digits }: Strength): boolean => digits >= enoughDigits;

/**
 * Judges a passphrase by its parts. `total` is what zxcvbn gives for the whole, as a power of ten; the
 * smaller of it and the sum over the parts counts, so that words with spaces between are not overrated.
 */
export function strengthOf(parts: readonly Part[], total: number): Strength {
  const sum = parts.reduce((digits, part) => digits + digitsOf(part), 0);
  const digits = Math.max(0, Math.min(total, sum));
  const found = parts.flatMap(weaknessOf);
  const weaknesses: readonly Weakness[] =
    digits >= enoughDigits
      ? found.filter((weakness) => weakness === 'phrase')
      : [...found, 'short'];
  return { digits, level: levelOf(digits), weaknesses: [...new Set(weaknesses)] };
}

const digitsOf = (part: Part): number =>
  part.pattern === 'bruteforce' ? digitsOfUnknown(part.token) : Math.log10(part.guesses);

const words = /^[\p{L}\p{M}\s'’-]+$/u;
const letter = /\p{L}/u;
const wholeSyllable = /[\p{Script=Han}\p{Script=Hangul}]/u;
const filler = /[\s\p{M}]/u;

/**
 * What no word list knows. Random signs take ten guesses each. Letters alone are most likely words of
 * a language that is not judged here, and running text has about half of that a letter.
 */
function digitsOfUnknown(token: string): number {
  const signs = [...token].filter((sign) => !filler.test(sign));
  if (!isUnknownWords(token)) return signs.length;
  return signs.reduce((digits, sign) => digits + (wholeSyllable.test(sign) ? 1 : 0.5), 0);
}

/** Shorter than this, unknown letters are one odd word, and no sentence. */
const longestLoneWord = 8;

const isUnknownWords = (token: string): boolean =>
  words.test(token) && [...token].filter((sign) => letter.test(sign)).length >= 3;

function weaknessOf({ pattern, token, dictionaryName = '' }: Part): readonly Weakness[] {
  switch (pattern) {
    case 'bruteforce':
      return isUnknownWords(token) && token.length >= longestLoneWord ? ['phrase'] : [];
    case 'dictionary':
      if (dictionaryName === 'userInputs') return ['own-words'];
      if (dictionaryName.startsWith('passwords')) return ['common'];
      return /^(first|last)names/.test(dictionaryName) ? ['name'] : [];
    case 'spatial':
      return ['keys'];
    case 'repeat':
      return ['repeat'];
    case 'sequence':
    case 'wordSequence':
      return ['sequence'];
    case 'date':
    case 'regex':
      return ['date'];
    default:
      return [];
  }
}

/** How long guessing takes, in the largest unit that fits. */
export type GuessingTime =
  | { readonly unit: 'moment' | 'ages' }
  | { readonly unit: 'minutes' | 'hours' | 'days' | 'years'; readonly count: number };

/** How many computers the times are told for; each makes about one guess a second. */
export const guessingComputers = 10_000;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365.25 * day;

/** How long `guessingComputers` need on average for a number of guesses, given as a power of ten. */
export function guessingTime(digits: number): GuessingTime {
  const seconds = 10 ** digits / 2 / guessingComputers;
  if (seconds < minute) return { unit: 'moment' };
  if (seconds < hour) return { unit: 'minutes', count: Math.round(seconds / minute) };
  if (seconds < 2 * day) return { unit: 'hours', count: Math.round(seconds / hour) };
  if (seconds < year) return { unit: 'days', count: Math.round(seconds / day) };
  const years = Math.round(seconds / year);
  return years < 1000 ? { unit: 'years', count: years } : { unit: 'ages' };
}
