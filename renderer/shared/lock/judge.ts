import { ZxcvbnFactory, type MatchExtended } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { strengthOf, type Part, type Strength } from './strength.ts';

// Beyond a hundred letters judging takes long and tells nothing new.
const zxcvbn = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength: 100,
  l33tMaxSubstitutions: 20,
});

/**
 * Judges a passphrase against English words, names and leaked passwords. `about` are words that
 * somebody who holds the file would try first, such as its title. Takes some milliseconds; the word
 * lists are large, so this file is loaded when it is first needed.
 */
export function judgePassphrase(passphrase: string, about: readonly string[]): Strength {
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{M}\p{N}]+/u)]);
  const { sequence, guessesLog10 } = zxcvbn.check(passphrase, known.filter(Boolean));
  return strengthOf(sequence.map(toPart), guessesLog10);
}

// Its types leave out the estimate that every part of a sequence has.
const toPart = (match: MatchExtended): Part => ({
  pattern: match.pattern,
  token: match.token,
  guesses: Number(match['guesses']),
  ...(match.pattern === 'dictionary' ? { dictionaryName: String(match['dictionaryName']) } : {}),
});
