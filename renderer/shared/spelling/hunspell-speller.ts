import nspell from 'nspell';
import type { Speller } from './speller.ts';

/** A speller over a Hunspell pair, given as the text of its two files. */
export function hunspellSpeller(affixes: string, words: string): Speller {
  const engine = nspell(affixes, words);
  return { knows: (word) => engine.correct(word), suggest: (word) => engine.suggest(word) };
}
