import type { Language } from '../../../templates/model/language.ts';

/** The languages that the interface speaks. */
export const interfaceLanguages = ['en', 'fr', 'ar'] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language nearest to a setting: English where there is no catalogue. */
export const toInterfaceLanguage = (language: Language): InterfaceLanguage =>
  interfaceLanguages.find((id) => id === language) ?? 'en';
