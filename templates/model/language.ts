/** The six official languages of the United Nations, in English alphabetical order. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Language = (typeof languages)[number];

/** Words in one or more languages. English is always there and is what a missing language falls back to. */
export type LocalizedText = { readonly en: string } & {
  readonly [Tag in Exclude<Language, 'en'>]?: string;
};

/** The words in the language asked for, or in English where that language is missing. */
export const inLanguage = (text: LocalizedText, language: Language): string =>
  text[language] ?? text.en;

/** The direction in which a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** Tells whether a tag names one of the six languages. */
export const isLanguage = (tag: string): tag is Language =>
  (languages as readonly string[]).includes(tag);
