import type { Language } from '../../../templates/model/language.ts';
import type { Speller } from './speller.ts';

/** Short words that lose their vowel before the next word, in French. */
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)$/i;

/** Marks that are written or not as one likes: the lengthening stroke and the vowel signs of Arabic. */
const freeMarks = /[\u0640\u064B-\u0652\u0670]/g;

/**
 * Tells whether a word is right: as it stands, or without what may be left off in its language, or part by
 * part where it is joined by hyphens. `known` holds words in lower case that are right in any language.
 */
export function isRight(
  word: string,
  language: Language,
  speller: Speller,
  known: ReadonlySet<string>,
): boolean {
  const plain = word.replaceAll('’', "'").replaceAll('‑', '-').normalize('NFC');
  if (isKnown(plain, speller, known)) return true;
  if (language === 'ar') return isKnown(plain.replace(freeMarks, ''), speller, known);
  if (plain.includes('-'))
    return plain.split('-').every((part) => isRight(part, language, speller, known));
  const apostrophe = plain.lastIndexOf("'");
  if (apostrophe < 1) return false;
  const [before, after] = [plain.slice(0, apostrophe), plain.slice(apostrophe + 1)];
  if (language === 'fr')
    return elided.test(before) && (after === '' || isRight(after, language, speller, known));
  return language === 'en' && after === 's' && isRight(before, language, speller, known);
}

const isKnown = (word: string, speller: Speller, known: ReadonlySet<string>): boolean =>
  known.has(word.toLowerCase()) || speller.knows(word) || hasCurly(word, speller);

/** Some word lists write the apostrophe curled. */
const hasCurly = (word: string, speller: Speller): boolean =>
  word.includes("'") && speller.knows(word.replaceAll("'", '’'));
