import { sectionWords } from '../../../templates/check/draft-words.ts';
import type { DraftUnderCheck } from '../../../templates/check/rule.ts';
import { runChecks } from '../../../templates/check/run-checks.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import { speakingMinutes } from '../../../templates/speech/speaking-minutes.ts';

/** What is counted and checked of a draft once its writer pauses. Times are in seconds. */
export interface Digest {
  readonly words: number;
  readonly seconds: number;
  readonly sections: ReadonlyMap<ContentId, { readonly words: number; readonly startsAt: number }>;
  readonly findings: readonly Finding[];
}

/** Counts the words and the running time of a draft, live parts included, and runs its checks. */
export function digestOf(under: DraftUnderCheck): Digest {
  const { draft, dossier, library } = under;
  const secondsOf = (words: number): number => speakingMinutes(words, draft.language) * 60;
  const sections = new Map<ContentId, { words: number; startsAt: number }>();
  let words = 0;
  for (const section of draft.sections) {
    const own = sectionWords(under, section);
    sections.set(section.id, { words: own, startsAt: secondsOf(words) });
    words += own;
  }
  return {
    words,
    seconds: secondsOf(words),
    sections,
    findings: runChecks(dossier, library, { draft: draft.id }),
  };
}
