import type { Language } from '../model/language.ts';
import type { PlainDate } from '../model/time.ts';

const months: { readonly [Tag in Exclude<Language, 'zh'>]: readonly string[] } = {
  ar: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
};

/**
 * A day in the words of a document: day month year without commas (United Nations style), and the
 * custom of each other language (in Arabic both names of the month). Own tables, so that the same dossier gives the same bytes everywhere.
 */
export function formatDate(date: PlainDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const dayNumber = String(Number(day));
  if (language === 'zh') return `${year}年${Number(month)}月${dayNumber}日`;
  const name = months[language][Number(month) - 1] ?? month;
  switch (language) {
    case 'es':
      return `${dayNumber} de ${name} de ${year}`;
    case 'fr':
      return `${dayNumber === '1' ? '1er' : dayNumber} ${name} ${year}`;
    case 'ru':
      return `${dayNumber} ${name} ${year} года`;
    case 'ar':
    case 'en':
      return `${dayNumber} ${name} ${year}`;
  }
}
