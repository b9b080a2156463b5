import type { Language } from '../../../templates/model/language.ts';

/** A dictionary as it lies beside the page: a Hunspell pair of files, or a packed trie. */
export type Dictionary =
  | { readonly kind: 'hunspell'; readonly name: string }
  | { readonly kind: 'trie'; readonly name: string };

/**
 * The dictionaries of each language; a word is right if one of them knows it. French and Arabic are tries:
 * unfolded from its Hunspell files French takes seven seconds and 460 MB, and Arabic cannot be unfolded.
 * Chinese is not spelt in words.
 */
export const dictionaries: { readonly [Tag in Language]: readonly Dictionary[] } = {
  en: [
    { kind: 'hunspell', name: 'en-gb' },
    { kind: 'hunspell', name: 'en' },
  ],
  fr: [{ kind: 'trie', name: 'fr' }],
  es: [{ kind: 'hunspell', name: 'es' }],
  ru: [{ kind: 'hunspell', name: 'ru' }],
  ar: [{ kind: 'trie', name: 'ar' }],
  zh: [],
};

/** The files of a dictionary, below `dictionaries/`. */
export const filesOf = ({ kind, name }: Dictionary): readonly string[] =>
  kind === 'hunspell' ? [`${name}.aff`, `${name}.dic`] : [`${name}.trie.gz`];
