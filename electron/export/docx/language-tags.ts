import type { Language } from '../../../templates/model/language.ts';
import { element, type Xml } from './markup/xml.ts';

/** A language as Word names it. United Nations English is British. */
export const wordLanguage: { readonly [Tag in Language]: string } = {
  ar: 'ar-SA',
  zh: 'zh-CN',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};

/** The kind of script decides which of Word's three languages of a run is meant. */
const slot: { readonly [Tag in Language]: 'w:val' | 'w:eastAsia' | 'w:bidi' } = {
  ar: 'w:bidi',
  zh: 'w:eastAsia',
  en: 'w:val',
  fr: 'w:val',
  ru: 'w:val',
  es: 'w:val',
};

/** The language element of a run. */
export const languageTag = (language: Language): Xml =>
  element('w:lang', { [slot[language]]: wordLanguage[language] });

/** The document's languages for all three kinds of script, its own language in its own place. */
export const documentLanguages = (
  language: Language,
): { readonly value: string; readonly eastAsia: string; readonly bidirectional: string } => ({
  value: slot[language] === 'w:val' ? wordLanguage[language] : wordLanguage.en,
  eastAsia: wordLanguage.zh,
  bidirectional: wordLanguage.ar,
});
