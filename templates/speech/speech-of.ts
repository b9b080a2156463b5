import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import type { Language } from '../model/language.ts';
import type { Pace } from '../model/speech.ts';
import type { Template } from '../model/template.ts';
import { saysSomething } from '../print/says-something.ts';
import { spansOfBlock, withoutSpans } from './optional-spans.ts';
import { slotOf } from './slot-of.ts';
import { secondsFor, speakingPace, type SpeakingPace } from './speaking-pace.ts';
import { speakingRates } from './speaking-minutes.ts';
import { speechVerdict, type SpeechVerdict } from './speech-verdict.ts';
import type { DraftUnderSpeech } from './under-speech.ts';
import { wordCounter } from './word-counter.ts';

/** Words (Chinese: characters) and seconds: at the booth's usual pace, and at the speaker's own where it was found. */
export interface Timed {
  readonly words: number;
  readonly seconds: number;
  readonly ownSeconds?: number;
}

/** A section with the moment at which it begins, in seconds at the pace of the verdict. */
export interface TimedSection extends Timed {
  readonly startsAt: number;
}

/** How long a draft takes to say: front matter, footnotes, evidence marks and annexes count nothing. */
export interface SpeechFigures {
  readonly language: Language;
  readonly pace: SpeakingPace;
  /** The reading that the speaker's own pace was found by. */
  readonly reading?: Pace;
  readonly whole: Timed;
  readonly sections: ReadonlyMap<ContentId, TimedSection>;
  readonly blocks: ReadonlyMap<ContentId, Timed>;
  /** Optional passages: how many stand in the text, and the words that would go with them. */
  readonly optional: { readonly passages: number; readonly words: number };
  /** Absent where neither the draft nor its form has a slot. */
  readonly verdict?: SpeechVerdict;
}

/** Whether a section is spoken: annexes and what is for the office alone are not, and a section without text prints nothing. */
export const isSpoken = (
  { key, blocks }: Pick<Section, 'key' | 'blocks'>,
  template: Pick<Template, 'sections'>,
): boolean => {
  const { annex, internal } = template.sections.find((one) => one.key === key) ?? {};
  return annex !== true && internal !== true && blocks.some(saysSomething);
};

/** Counts and times a draft. Only blocks that changed since the last call are counted anew. */
export function speechOf(under: DraftUnderSpeech): SpeechFigures {
  const { draft, template } = under;
  const wordsOf = wordCounter(under);
  const pace = speakingPace(draft);
  const booth: SpeakingPace = {
    wordsPerMinute: speakingRates[draft.language].usual,
    by: 'booth-usual',
  };
  const timed = (words: number): Timed => ({
    words,
    seconds: secondsFor(words, booth),
    ...(pace.by === 'speaker' ? { ownSeconds: secondsFor(words, pace) } : {}),
  });

  const sections = new Map<ContentId, TimedSection>();
  const blocks = new Map<ContentId, Timed>();
  let whole = 0;
  let passages = 0;
  let optionalWords = 0;
  for (const section of draft.sections) {
    const startsAt = secondsFor(whole, pace);
    const spoken = isSpoken(section, template);
    let own = 0;
    for (const block of section.blocks) {
      const words = spoken ? wordsOf(block) : 0;
      blocks.set(block.id, timed(words));
      own += words;
      const spans = spoken ? spansOfBlock(block).length : 0;
      if (spans === 0) continue;
      passages += spans;
      const rest = withoutSpans(block, 'all');
      optionalWords += words - (rest ? wordsOf(rest) : 0);
    }
    sections.set(section.id, { ...timed(own), startsAt });
    whole += own;
  }
  const slot = slotOf(draft, template);
  return {
    language: draft.language,
    pace,
    ...(draft.speech?.pace ? { reading: draft.speech.pace } : {}),
    whole: timed(whole),
    sections,
    blocks,
    optional: { passages, words: optionalWords },
    ...(slot ? { verdict: speechVerdict(whole, draft, slot) } : {}),
  };
}
