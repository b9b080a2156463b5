import type { Language } from '../model/language.ts';

/** Joins what is one word to a reader: decimals, dates, symbols such as S/2025/583, hyphenated and elided words. */
const spacedWords = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[/.,'’:–-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const han = /\p{Script=Han}/gu;

/**
 * The words of a text as a speaker counts them. Chinese is counted by characters, one syllable each,
 * and what stands between them by words; the other languages by words.
 */
export function countWords(text: string, language: Language): number {
  if (language !== 'zh') return text.match(spacedWords)?.length ?? 0;
  const characters = text.match(han)?.length ?? 0;
  return characters + (text.replace(han, ' ').match(spacedWords)?.length ?? 0);
}
