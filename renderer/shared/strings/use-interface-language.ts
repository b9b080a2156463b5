import { useLingui } from '@lingui/react';
import { isLanguage, type Language } from '../../../templates/model/language.ts';

/** The language that the interface speaks now. Documents have their own. */
export function useInterfaceLanguage(): Language {
  const { i18n } = useLingui();
  return isLanguage(i18n.locale) ? i18n.locale : 'en';
}
