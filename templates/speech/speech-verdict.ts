import type { Draft } from '../model/draft.ts';
import type { SlotFigure } from './slot-of.ts';
import { type SpeakingRate, speakingRates } from './speaking-minutes.ts';
import { secondsFor, speakingPace, type SpeakingPace } from './speaking-pace.ts';

/**
 * Two limits at once: the slot and the booth. `used` and `left` are seconds at `pace` (`left` is below
 * zero when the text is too long). `needed` is the pace that would just fill the slot, `boothWords` what
 * interpreters carry in it. Source of the booth's rates: see speakingRates.
 */
export interface SpeechVerdict {
  readonly pace: SpeakingPace;
  readonly slot: SlotFigure;
  readonly used: number;
  readonly left: number;
  readonly fits: boolean;
  readonly needed: number;
  readonly booth: SpeakingRate;
  readonly boothWords: { readonly low: number; readonly usual: number; readonly high: number };
  /** How the needed pace stands to what interpreters carry. */
  readonly needs: 'easy' | 'carried' | 'too-fast';
  /** How the speaker's own pace stands to it; absent while nobody timed a reading. */
  readonly own?: 'slow' | 'carried' | 'too-fast';
}

/** Says what so many words mean for a slot and for the booth. */
export function speechVerdict(
  words: number,
  draft: Pick<Draft, 'speech' | 'language'>,
  slot: SlotFigure,
): SpeechVerdict {
  const pace = speakingPace(draft);
  const booth = speakingRates[draft.language];
  const minutes = slot.seconds / 60;
  const used = secondsFor(words, pace);
  const needed = slot.seconds > 0 ? words / minutes : words > 0 ? Infinity : 0;
  const place = placeIn(booth, needed);
  return {
    pace,
    slot,
    used,
    left: slot.seconds - used,
    fits: used <= slot.seconds,
    needed,
    booth,
    boothWords: {
      low: booth.low * minutes,
      usual: booth.usual * minutes,
      high: booth.high * minutes,
    },
    needs: place === 'slow' ? 'easy' : place,
    ...(pace.by === 'speaker' ? { own: placeIn(booth, pace.wordsPerMinute) } : {}),
  };
}

const placeIn = ({ low, high }: SpeakingRate, pace: number): 'slow' | 'carried' | 'too-fast' =>
  pace > high ? 'too-fast' : pace < low ? 'slow' : 'carried';
