import { i18n } from '@lingui/core';
import { directionOf, type Language } from '../../../templates/model/language.ts';
import { toInterfaceLanguage, type InterfaceLanguage } from './interface-language.ts';

const catalogues: {
  readonly [L in InterfaceLanguage]: () => Promise<typeof import('./en.po')>;
} = {
  en: () => import('./en.po'),
  fr: () => import('./fr.po'),
  ar: () => import('./ar.po'),
};

/** Makes the interface speak a language, and turns the window to its direction. */
export async function activate(language: Language): Promise<void> {
  const chosen = toInterfaceLanguage(language);
  const { messages } = await catalogues[chosen]();
  i18n.loadAndActivate({ locale: chosen, messages });
  document.documentElement.lang = chosen;
  document.documentElement.dir = directionOf(chosen);
}
