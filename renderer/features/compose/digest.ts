import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import {
  createChecker,
  type Checker,
  type WaivedFinding,
} from '../../../templates/check/create-checker.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import { secondsFor } from '../../../templates/speech/speaking-pace.ts';
import { speechOf, type SpeechFigures } from '../../../templates/speech/speech-of.ts';

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
 * Counts the words and the running time of a draft as its meter does, live parts included, and runs its
 * checks. Blocks that are the same objects as at an earlier call are not counted again, nor checked again by
 * the same checker.
 */
export function digestOf(under: DraftUnderCheck, check: Checker = createChecker()): Digest {
  const { draft, dossier, library } = under;
  const { blocks, ...speech } = speechOf(under);
  return {
    words: speech.whole.words,
    seconds: secondsFor(speech.whole.words, speech.pace),
    sections: speech.sections,
    blocks: new Map([...blocks].map(([id, { words }]) => [id, words])),
    speech,
    ...check(dossier, library, { draft: draft.id }),
  };
}
