import type { Language } from '../model/language.ts';
import type { Foundation } from '../model/provenance.ts';

/** Words (Chinese: characters) a minute that interpreters carry. */
export interface SpeakingRate {
  readonly low: number;
  readonly usual: number;
  readonly high: number;
  readonly mark: Foundation;
}

/**
 * The booth's band. English: 100 to 120 words a minute, Chinese: 150 to 180 syllables, both read on the
 * pages of the interpretation services. The others are estimates and are shown as such.
 */
export const speakingRates: { readonly [Tag in Language]: SpeakingRate } = {
  ar: { low: 85, usual: 95, high: 105, mark: 'K' },
  en: { low: 100, usual: 110, high: 120, mark: 'V' },
  es: { low: 105, usual: 115, high: 130, mark: 'K' },
  fr: { low: 105, usual: 115, high: 130, mark: 'K' },
  ru: { low: 80, usual: 90, high: 100, mark: 'K' },
  zh: { low: 150, usual: 165, high: 180, mark: 'V' },
};

/** How long a text takes at the pace that interpreters carry, in minutes. */
export const speakingMinutes = (words: number, language: Language): number =>
  words / speakingRates[language].usual;
