import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Language } from '../../../../templates/model/language.ts';
import { useFormat } from '../../../shared/format/use-format.ts';

/** Words for counts and paces: Chinese is counted by characters, the other languages by words. */
export function usePaceWords(language: Language) {
  const { t } = useLingui();
  const { number } = useFormat();
  const isChinese = language === 'zh';
  return {
    /** "566 words". */
    count: (words: number): string => {
      const written = number(words);
      return isChinese
        ? t`${plural(words, { one: `${written} character`, other: `${written} characters` })}`
        : t`${plural(words, { one: `${written} word`, other: `${written} words` })}`;
    },
    /** "110 words a minute". */
    pace: (wordsPerMinute: number): string => {
      const written = number(Math.round(wordsPerMinute));
      return isChinese ? t`${written} characters a minute` : t`${written} words a minute`;
    },
  };
}
