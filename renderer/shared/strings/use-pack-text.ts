import { useCallback } from 'react';
import { inLanguage, type LocalizedText } from '../../../templates/model/language.ts';
import { useInterfaceLanguage } from './use-interface-language.ts';

/** Gives pack words in the interface's language, or in English where the pack has no other. */
export function usePackText(): (text: LocalizedText) => string {
  const language = useInterfaceLanguage();
  return useCallback((text) => inLanguage(text, language), [language]);
}
