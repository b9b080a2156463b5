import { isLanguage, type LocalizedText } from '../../model/language.ts';

/** Words found in a part of a pack, and where. */
export interface FoundText {
  readonly path: string;
  readonly text: LocalizedText;
}

/** Every piece of translated words in a part, in order: whatever has English and nothing but languages beside it. */
export function localizedTexts(value: unknown, path: string): readonly FoundText[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => localizedTexts(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalizedText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([name, item]) => localizedTexts(item, `${path}.${name}`));
}

const isLocalizedText = (value: object): value is LocalizedText =>
  'en' in value &&
  Object.entries(value).every(([tag, words]) => isLanguage(tag) && typeof words === 'string');
