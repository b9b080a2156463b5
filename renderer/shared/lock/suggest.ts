import { dictionary } from '@zxcvbn-ts/language-common';

/** The words to draw from: those of the long list of the Electronic Frontier Foundation with four to eight letters. */
export const suggestionWords: readonly string[] = dictionary['diceware-common'].filter((word) =>
  /^[a-z]{4,8}$/.test(word),
);

/** How many words a suggestion has. */
const suggestionLength = 6;

/** The number of possible suggestions, as a power of ten. */
export const suggestionDigits = suggestionLength * Math.log10(suggestionWords.length);

/** Six words, each drawn by `below`, which gives a whole number from 0 up to, but without, its argument. */
export const suggestPassphrase = (below: (end: number) => number): string =>
  Array.from(
    { length: suggestionLength },
    () => suggestionWords[below(suggestionWords.length)],
  ).join(' ');
