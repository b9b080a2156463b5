import type { Language } from '../../model/language.ts';
import type { VetoRegister } from '../../model/reference.ts';
import { formatDate } from '../../print/format-date.ts';
import { foundAt } from '../found-at.ts';
import { blocksOf } from '../in-draft.ts';
import { phraseFinder } from '../matches-in.ts';
import type { DraftRule } from '../rule.ts';
import { vetoOf } from '../veto-of.ts';
import { vetoWords } from '../words/veto-words.ts';
import { literally, wholeWords } from '../whole-words.ts';

const findDates = phraseFinder();

/**
 * A sentence about the veto does not give the day of another one. A note only: texts do speak of earlier
 * vetoes. Sentences that give this veto's day too, or a draft symbol, are left alone.
 */
export const staleVetoDates: DraftRule = (under) => {
  const { dossier, draft, library } = under;
  const veto = vetoOf(dossier.situation, library);
  if (!veto) return [];
  const { language } = draft;
  const day = formatDate(veto.date, language);
  const own = new RegExp(literally(day), 'iu');
  const days = vetoDays(library.vetoes, language);
  const words = wholeWords(vetoWords[language], language);
  const datesIn = findDates([anyDay[language]], language);
  return blocksOf(under).flatMap((block) =>
    datesIn(block)
      .filter(
        ({ words: found, sentence }) =>
          days.has(plain(found)) &&
          !own.test(sentence) &&
          !/S\/\d/.test(sentence) &&
          sentence.search(words) >= 0,
      )
      .map(({ span, words: value }) =>
        foundAt({ draft: draft.id }, block, 'stale-veto-date', span, { value, date: day }),
      ),
  );
};

/** What a day looks like in the words of each language, as a pattern. */
const anyDay: { readonly [Tag in Language]: string } = {
  ar: String.raw`\d{1,2}\s+[\p{L}/]+(?:\s+[\p{L}/]+)?\s+\d{4}`,
  en: String.raw`\d{1,2}\s+\p{L}{3,9}\s+\d{4}`,
  es: String.raw`\d{1,2}\s+de\s+\p{L}{4,10}\s+de\s+\d{4}`,
  fr: String.raw`\d{1,2}(?:er)?\s+\p{L}{3,9}\s+\d{4}`,
  ru: String.raw`\d{1,2}\s+\p{L}{3,8}\s+\d{4}(?:\s+года)?`,
  zh: String.raw`\d{4}年\d{1,2}月\d{1,2}日`,
};

const plain = (day: string): string =>
  day
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/ года$/, '');

const known = new WeakMap<VetoRegister, Map<Language, ReadonlySet<string>>>();

/** The days of all vetoes as texts in the language give them. */
function vetoDays(register: VetoRegister, language: Language): ReadonlySet<string> {
  const byLanguage = known.get(register) ?? new Map<Language, ReadonlySet<string>>();
  known.set(register, byLanguage);
  const before = byLanguage.get(language);
  if (before) return before;
  const days = new Set(register.vetoes.map(({ date }) => plain(formatDate(date, language))));
  byLanguage.set(language, days);
  return days;
}
