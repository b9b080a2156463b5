import type { Language } from '../../../templates/model/language.ts';

/** Names in a row, parted as the language parts them. */
export const joinNames = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { style: 'short', type: 'unit' }).format(names);

const formats = new Map<Language, Intl.NumberFormat>();

/** A whole number with the language's separators, in Latin figures. */
export function formatNumber(value: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(`${language}-u-nu-latn`);
  formats.set(language, format);
  return format.format(value);
}
