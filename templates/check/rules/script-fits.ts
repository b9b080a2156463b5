import type { Language } from '../../model/language.ts';
import { withoutSymbols } from '../../symbols/symbols-in.ts';
import { foundAt } from '../found-at.ts';
import type { BlockRule } from '../rule.ts';

/** Each language with its own name and the letters that it is written in. */
const written: { readonly [Tag in Language]: { readonly name: string; readonly letters: RegExp } } =
  {
    ar: { name: 'العربية', letters: /\p{Script=Arabic}/gu },
    en: { name: 'English', letters: /\p{Script=Latin}/gu },
    es: { name: 'español', letters: /\p{Script=Latin}/gu },
    fr: { name: 'français', letters: /\p{Script=Latin}/gu },
    ru: { name: 'русский', letters: /\p{Script=Cyrillic}/gu },
    zh: { name: '中文', letters: /\p{Script=Han}/gu },
  };

/** Most texts hold no letter beyond these, and need no counting. */
const beyondLatin = /[^\0-\u024f\u2000-\u20cf\ufffc]/;
const isLatin: { readonly [Tag in Language]: boolean } = {
  ar: false,
  en: true,
  es: true,
  fr: true,
  ru: false,
  zh: false,
};

/** Names and abbreviations in another script are usual; so few letters say nothing. */
const fewestLetters = 20;

/** A stretch of words is mostly in the script of the language that it is marked with, or that the text is in (WCAG 2.2, 3.1.2). */
export const scriptFits: BlockRule = (block, { runs }, setting) =>
  runs.flatMap(({ run, stretches }) =>
    stretches.flatMap(({ start, end, text, language }) => {
      if (isLatin[language] && !beyondLatin.test(text)) return [];
      const words = withoutSymbols(text);
      const all = words.match(/\p{L}/gu)?.length ?? 0;
      const { name, letters } = written[language];
      const own = words.match(letters)?.length ?? 0;
      return all >= fewestLetters && own * 2 < all
        ? [
            foundAt(
              setting,
              block,
              'script-mismatch',
              { run, start, end },
              { language: name },
              undefined,
              'warning',
            ),
          ]
        : [];
    }),
  );
