import { decodeTrie } from 'cspell-trie-lib';
import type { Speller } from './speller.ts';

/** How many near words are looked through for the likeliest; a trie gives them by letters alone. */
const mostLooked = 40;

/** A speller over a packed trie, given as its bytes. */
export function trieSpeller(bytes: Uint8Array<ArrayBuffer>): Speller {
  const trie = decodeTrie(bytes);
  return {
    knows: (word) => trie.has(word) || trie.has(word.toLowerCase()),
    suggest: (word) => {
      const near = trie
        .suggest(word, { numSuggestions: mostLooked, ignoreCase: true })
        .filter((one) => one !== word);
      const same = near.filter((one) => folded(one) === folded(word));
      return [...same, ...near.filter((one) => !same.includes(one))];
    },
  };
}

/** The word without accents and without the letters of Arabic that are most often taken for one another. */
const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي');
