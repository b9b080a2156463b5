import type { Language } from '../../../templates/model/language.ts';

/** Each language under its own name. */
export const languageNames: { readonly [L in Language]: string } = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
};
