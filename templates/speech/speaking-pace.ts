import type { Draft } from '../model/draft.ts';
import { speakingRates } from './speaking-minutes.ts';

/** Words (Chinese: characters) a minute, and whose pace that is. */
export interface SpeakingPace {
  readonly wordsPerMinute: number;
  readonly by: 'speaker' | 'booth-usual' | 'booth-high';
}

/** The pace at which a text fills its slot: the speaker's own where it was found, else the booth's usual one. */
export function speakingPace({
  speech,
  language,
}: Pick<Draft, 'speech' | 'language'>): SpeakingPace {
  const own = speech?.pace?.wordsPerMinute;
  return own !== undefined && own > 0
    ? { wordsPerMinute: own, by: 'speaker' }
    : { wordsPerMinute: speakingRates[language].usual, by: 'booth-usual' };
}

/** The pace that a text is cut for: the speaker's own, but never faster than interpreters carry. */
export function cutPace(draft: Pick<Draft, 'speech' | 'language'>): SpeakingPace {
  const pace = speakingPace(draft);
  const { high } = speakingRates[draft.language];
  return pace.wordsPerMinute > high ? { wordsPerMinute: high, by: 'booth-high' } : pace;
}

/** How long so many words take, in seconds. */
export const secondsFor = (words: number, { wordsPerMinute }: SpeakingPace): number =>
  (words / wordsPerMinute) * 60;

/** The most words that fit into so many seconds. */
export const wordsWithin = (seconds: number, { wordsPerMinute }: SpeakingPace): number =>
  // Times come from whole words too: the smallest fraction must not cost one.
  Math.max(0, Math.floor((seconds * wordsPerMinute) / 60 + 1e-6));
