import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import {
  createChecker,
  type Checker,
  type WaivedFinding,
} from '../../../templates/check/create-checker.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import { secondsFor, speakingPace } from '../../../templates/speech/speaking-pace.ts';
import { speechOf, type SpeechFigures } from '../../../templates/speech/speech-of.ts';
import { wordCounter } from '../../../templates/speech/word-counter.ts';

/** What is counted and checked of a draft once its writer pauses. Times are in seconds; an annex counts as no words. */
export interface Digest {
  readonly words: number;
  readonly seconds: number;
  readonly sections: ReadonlyMap<ContentId, { readonly words: number; readonly startsAt: number }>;
  readonly blocks: ReadonlyMap<ContentId, number>;
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Slot, booth and pace; what each block takes stands in `blocks`. */
  readonly speech: Omit<SpeechFigures, 'blocks'>;
}

/**
 * Counts the words and the running time of a draft, live parts included, and runs its checks. Blocks that
 * are the same objects as at an earlier call are not counted again, nor checked again by the same checker.
 */
export function digestOf(under: DraftUnderCheck, check: Checker = createChecker()): Digest {
  const { draft, dossier, template, library } = under;
  const count = wordCounter(under);
  const pace = speakingPace(draft);
  const secondsOf = (words: number): number => secondsFor(words, pace);
  const annexes = new Set(template.sections.filter(({ annex }) => annex).map(({ key }) => key));
  const sections = new Map<ContentId, { words: number; startsAt: number }>();
  const blocks = new Map<ContentId, number>();
  let words = 0;
  for (const section of draft.sections) {
    let own = 0;
    if (!annexes.has(section.key))
      for (const block of section.blocks) {
        const counted = count(block);
        blocks.set(block.id, counted);
        own += counted;
      }
    sections.set(section.id, { words: own, startsAt: secondsOf(words) });
    words += own;
  }
  const { blocks: _counted, ...speech } = speechOf(under);
  return {
    words,
    seconds: secondsOf(words),
    sections,
    blocks,
    speech,
    ...check(dossier, library, { draft: draft.id }),
  };
}
