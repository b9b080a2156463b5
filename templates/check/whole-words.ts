import type { Language } from '../model/language.ts';

const letter = String.raw`[\p{L}\p{M}\p{N}]`;

/**
 * Finds words or phrases as wholes, in any case; each may be a pattern. Arabic joins “and”, “the” and the like
 * to the word, and Chinese writes no spaces, so there a phrase is found wherever it stands.
 */
export function wholeWords(phrases: readonly string[], language: Language): RegExp {
  const any = `(?:${phrases.join('|')})`;
  if (language === 'zh') return new RegExp(any, 'giu');
  const before = language === 'ar' ? '(?:[وفبكل]{0,2}(?:ال|لل)?)?' : '';
  return new RegExp(`(?<!${letter})${before}${any}(?!${letter})`, 'giu');
}

/** A text as a pattern that finds just this text; any space fits any space and any apostrophe any other. */
export const literally = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['’]/g, "[’']")
    .replace(/\s+/g, String.raw`\s+`);
