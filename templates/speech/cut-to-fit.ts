import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import type { Cut, Cuttable } from '../model/speech.ts';
import { takenByBlock } from './apply-cut.ts';
import {
  type Candidate,
  candidates,
  cutClasses,
  cuttableName,
  droppedByHand,
} from './cut-candidates.ts';
import { cutMeasurer, type Measure, type Measurer } from './cut-measure.ts';
import { leastCover } from './least-cover.ts';
import { cutPace, secondsFor, type SpeakingPace, wordsWithin } from './speaking-pace.ts';
import type { DraftUnderSpeech } from './under-speech.ts';

/** A passage that goes, with the words that go with it. */
export type Taken = Candidate & { readonly words: number };

/** What a cut takes of a text, in the order of the text, and what stays. Times are in seconds at `pace`. */
export interface CutResult {
  readonly taken: readonly Taken[];
  /** Openings of lists that stay although their list goes: a person has to look at them. */
  readonly hanging: readonly ContentId[];
  readonly words: number;
  readonly wordsTaken: number;
  readonly pace: SpeakingPace;
  readonly seconds: number;
  readonly fits: boolean;
  /** How much is still too long where everything that may go is gone; 0 where it fits. */
  readonly missingSeconds: number;
}

/** Up to so many passages of a class it is tried whether one of them can stay after all. */
const mostTried = 80;

/**
 * Works out what goes so that a draft fits into a cut's seconds. First what a person dropped; then `may`
 * blocks, then optional passages, then `should` blocks: a class goes as a whole only where it does not
 * suffice, and of the last class goes the choice that loses the fewest words, the later text where several
 * lose as many. Blocks marked `must` or not at all never go, except by a person's hand, and except headings,
 * addresses, attributions and openings of a list with nothing left under them. What a person keeps, stays.
 */
export function cutToFit(under: DraftUnderSpeech, cut: Cut): CutResult {
  const { draft, template } = under;
  const text = draft.sections.filter(({ key }) => {
    const { annex, internal } = template.sections.find((one) => one.key === key) ?? {};
    return annex !== true && internal !== true;
  });
  const pace = cutPace(draft);
  const target = wordsWithin(cut.seconds, pace);
  const kept = new Set(cut.keep.map(cuttableName));
  // A passage that is to stay needs its block.
  const keptBlocks = new Set(cut.keep.map(({ block }) => block));
  const isKept = (one: Cuttable): boolean =>
    one.kind === 'block' ? keptBlocks.has(one.block) : kept.has(cuttableName(one));
  const measure = cutMeasurer(under, text, (block) => isKept({ kind: 'block', block: block.id }));

  let taken = droppedByHand(text, cut, isKept);
  let best = measure(taken);
  for (const reason of cutClasses) {
    if (best.words <= target) break;
    const gone = takenByBlock(taken);
    const members = candidates(text, reason).flatMap((one) => {
      const saved = isKept(one) ? 0 : measure.saved(gone, one);
      return saved > 0 ? [{ one, saved }] : [];
    });
    const whole = [...taken, ...members.map(({ one }) => one)];
    const all = measure(whole);
    if (all.words > target) [taken, best] = [whole, all];
    else [taken, best] = choose(taken, members, best, target, measure);
  }

  const base = measure([]).words;
  const seconds = secondsFor(best.words, pace);
  const fits = best.words <= target;
  return {
    taken: inOrder(text, taken, best.along, measure),
    hanging: best.hanging,
    words: best.words,
    wordsTaken: base - best.words,
    pace,
    seconds,
    fits,
    missingSeconds: fits ? 0 : seconds - cut.seconds,
  };
}

/** Of a class that suffices as a whole, the passages that lose the fewest words. */
function choose(
  taken: readonly Candidate[],
  members: readonly { readonly one: Candidate; readonly saved: number }[],
  before: Measure,
  target: number,
  measure: Measurer,
): readonly [readonly Candidate[], Measure] {
  const weights = members.map(({ saved }) => saved);
  let need = before.words - target;
  for (;;) {
    const places = leastCover(weights, need);
    const chosen = members.filter((_, index) => places.has(index));
    const list = [...taken, ...chosen.map(({ one }) => one)];
    const measured = measure(list);
    if (measured.words <= target) return giveBack(taken, chosen, list, measured, target, measure);
    // Passages that touch can save less together than each alone.
    need += measured.words - target;
  }
}

/** Lets a passage stay where the text fits with it, because what went along already made the room. */
function giveBack(
  taken: readonly Candidate[],
  chosen: readonly { readonly one: Candidate; readonly saved: number }[],
  list: readonly Candidate[],
  measured: Measure,
  target: number,
  measure: Measurer,
): readonly [readonly Candidate[], Measure] {
  let [best, bestList] = [measured, list];
  if (chosen.length > mostTried) return [bestList, best];
  const largestFirst = chosen.toSorted((a, b) => b.saved - a.saved);
  for (const { one } of largestFirst) {
    const without = bestList.filter((other) => other !== one || taken.includes(other));
    const tried = measure(without);
    if (tried.words <= target) [best, bestList] = [tried, without];
  }
  return [bestList, best];
}

/** What goes in the order of the text; a passage inside a block that goes is not named again. */
function inOrder(
  text: readonly Section[],
  taken: readonly Candidate[],
  along: readonly ContentId[],
  measure: Measurer,
): readonly Taken[] {
  const all = [
    ...taken,
    ...along.map((block): Candidate => ({ kind: 'block', block, reason: 'along' })),
  ];
  const byBlock = new Map<ContentId, Candidate[]>();
  for (const one of all) byBlock.set(one.block, [...(byBlock.get(one.block) ?? []), one]);
  return text.flatMap(({ blocks }) =>
    blocks.flatMap(({ id }): readonly Taken[] => {
      const here = byBlock.get(id) ?? [];
      const whole = here.find(({ kind }) => kind === 'block');
      if (whole) return [{ ...whole, words: measure.saved(new Map(), whole) }];
      const spans = here
        .flatMap((one) => (one.kind === 'span' ? [one] : []))
        .toSorted((a, b) => a.span - b.span);
      return spans.map((one, index) => {
        const gone = takenByBlock(spans.slice(0, index));
        return { ...one, words: measure.saved(gone, one) };
      });
    }),
  );
}
