import type { Language } from '../../../templates/model/language.ts';

/** A word of a text with its place, in UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
}

const chunk = /\S+/g;
const word = /[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*/gu;
/** Addresses, document symbols and everything else in which letters and figures hang together. */
const notWords = /[\d_/@\\]|^www\./;

const scripts: { readonly [Tag in Exclude<Language, 'zh'>]: RegExp } = {
  ar: /^[\p{Script=Arabic}\p{M}]+$/u,
  en: /^[\p{Script=Latin}\p{M}'’‑-]+$/u,
  es: /^[\p{Script=Latin}\p{M}'’‑-]+$/u,
  fr: /^[\p{Script=Latin}\p{M}'’‑-]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{M}'’‑-]+$/u,
};

/**
 * The words of a text that can be looked up in a language: addresses, symbols, figures and abbreviations
 * in capitals are none, nor is a word in another script, because nobody said what language it is in.
 */
export function wordsIn(text: string, language: Language): readonly PlacedWord[] {
  if (language === 'zh') return [];
  const script = scripts[language];
  return [...text.matchAll(chunk)]
    .filter(([found]) => !notWords.test(found))
    .flatMap(({ 0: found, index }) =>
      [...found.matchAll(word)].map((match) => ({ word: match[0], start: index + match.index })),
    )
    .filter(({ word: found }) => script.test(found) && !isAbbreviation(found));
}

const isAbbreviation = (found: string): boolean =>
  found.length > 1 && found.length <= 8 && found === found.toUpperCase() && /\p{Lu}/u.test(found);
