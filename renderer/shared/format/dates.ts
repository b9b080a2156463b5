import type { Language } from '../../../templates/model/language.ts';
import type { Instant, PlainDate } from '../../../templates/model/time.ts';

/** How dates are written. `long` "18 September 2025", `short` "18 Sept 2025", `day` "1 Oct", `weekday` "Thu 2 Oct". */
type DateStyle = 'long' | 'short' | 'day' | 'weekday';

const options: { readonly [S in DateStyle]: Intl.DateTimeFormatOptions } = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
};

const locales: { readonly [L in Language]: string } = {
  ar: 'ar-LB-u-nu-latn',
  zh: 'zh-Hans',
  en: 'en-GB',
  fr: 'fr',
  ru: 'ru',
  es: 'es',
};

const formats = new Map<string, Intl.DateTimeFormat>();
const formatFor = (locale: string, of: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + JSON.stringify(of);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, of);
  formats.set(key, known);
  return known;
};

/** A day in words of the language, with Latin figures. Arabic names the month in both usages, as United Nations documents do. */
export function formatDate(date: PlainDate, style: DateStyle, language: Language): string {
  const day = new Date(`${date}T00:00:00Z`);
  const of = { ...options[style], timeZone: 'UTC' };
  const parts = formatFor(locales[language], of).formatToParts(day);
  return parts
    .map((part) => {
      if (language === 'ar' && part.type === 'month' && style !== 'weekday' && style !== 'day')
        return twoNames(part.value, day);
      // The first of a month is an ordinal in French.
      if (language === 'fr' && part.type === 'day' && part.value === '1') return '1er';
      if (language === 'en' && part.type === 'literal') return part.value.replace(',', '');
      return part.value;
    })
    .join('');
}

const twoNames = (first: string, day: Date): string => {
  const second = formatFor('ar-EG', { month: 'long', timeZone: 'UTC' }).format(day);
  return second === first ? first : `${first}/${second}`;
};

/** The day of a moment, in the computer's time zone. */
export const dayOf = (moment: Instant): PlainDate =>
  formatFor('sv', { dateStyle: 'short' }).format(new Date(moment)) as PlainDate;

/** A moment's time of day, "11:30", in the computer's time zone. */
export const formatTime = (moment: Instant, language: Language): string =>
  formatFor(locales[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  );

/** A moment of today as its time, any other as its day; in the computer's time zone. */
export function formatMoment(moment: Instant, today: PlainDate, language: Language): string {
  const day = dayOf(moment);
  if (day === today) return formatTime(moment, language);
  return formatDate(day, day.slice(0, 4) === today.slice(0, 4) ? 'day' : 'short', language);
}
