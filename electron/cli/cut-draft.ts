import type { Dossier } from '../../templates/model/dossier.ts';
import type { Draft } from '../../templates/model/draft.ts';
import type { ContentId } from '../../templates/model/ids.ts';
import type { Library } from '../../templates/model/library.ts';
import { ok, type Result } from '../../templates/model/result.ts';
import { findTemplate } from '../../templates/pack/find.ts';
import type { LeftOut } from '../../templates/print/left-out.ts';
import { applyCut } from '../../templates/speech/apply-cut.ts';
import { clockTime, readClockTime } from '../../templates/speech/clock-time.ts';
import { cutToFit } from '../../templates/speech/cut-to-fit.ts';
import type { Refusal } from './outcome.ts';
import { misuse, refusal } from './refuse.ts';

/** The dossier as it is exported: with the draft cut, and how long that is. Nothing of it is saved. */
export interface CutDossier {
  readonly dossier: Dossier;
  readonly leftOut: readonly LeftOut[];
  readonly summary: {
    readonly seconds: number;
    readonly words: number;
    readonly of: number;
    readonly wordsTaken: number;
    readonly passages: number;
  };
}

/** The seconds that `--cut` asks for; wrong use where they cannot be read. */
export function cutSeconds(asked: string): Result<number, Refusal> {
  const seconds = readClockTime(asked);
  return seconds === undefined
    ? misuse(`--cut ${asked} is not a time; give minutes and seconds, for example --cut 3:00`)
    : ok(seconds);
}

/**
 * Cuts a draft to so many seconds, by the cut of that length that the dossier keeps or else by the marks
 * alone. Refused, with what is missing, where the marks do not allow it.
 */
export function cutDraft(
  dossier: Dossier,
  draft: Draft,
  library: Library,
  seconds: number,
): Result<CutDossier, Refusal> {
  const template = findTemplate(library, draft.template);
  if (!template) return refusal('The form of this draft is not installed, so it cannot be cut.');
  const cut = draft.cuts?.find((one) => one.seconds === seconds) ?? {
    id: 'cut' as ContentId,
    seconds,
    keep: [],
    drop: [],
  };
  const result = cutToFit({ dossier, draft, template, library }, cut);
  const of = clockTime(seconds);
  if (!result.fits)
    return refusal(
      `The text cannot be cut to ${of}: ${result.words} words must stay, which take ${clockTime(result.seconds)} at ${Math.round(result.pace.wordsPerMinute)} words a minute. Mark more paragraphs “may” or “should”, or more words as optional.`,
    );
  const short = applyCut(draft, result.taken);
  const passages = result.taken.length;
  return ok({
    dossier: { ...dossier, drafts: dossier.drafts.map((one) => (one === draft ? short : one)) },
    leftOut:
      passages === 0
        ? []
        : [{ what: 'passage', name: `to fit ${of}`, count: passages, reason: 'cut' }],
    summary: {
      seconds: Math.round(result.seconds),
      words: result.words,
      of: seconds,
      wordsTaken: result.wordsTaken,
      passages,
    },
  });
}
