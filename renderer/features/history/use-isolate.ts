import { useCallback } from 'react';
import { directionOf } from '../../../templates/model/language.ts';
import { useInterfaceLanguage } from '../../shared/strings/use-interface-language.ts';

/** Keeps words of another direction together inside a sentence of the interface, where no element can. */
export function useIsolate(): (words: string) => string {
  const turned = directionOf(useInterfaceLanguage()) === 'rtl';
  return useCallback((words) => (turned ? `\u2068${words}\u2069` : words), [turned]);
}
