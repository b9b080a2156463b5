import { objectLetter } from '../model/blocks/run-text.ts';
import type { Language } from '../model/language.ts';
import { sentencesOf } from '../merge/sentence-ends.ts';
import type { PlacedInline, TextRun } from './block-text.ts';

/** A sentence of a run at its offsets. `sourced`: something in it or right behind it says what it rests on. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: Language;
  readonly sourced: boolean;
}

/** The sentences of a run. A note or evidence mark behind the full stop belongs to the sentence before it. */
export function sentencesOfRun(run: TextRun, usual: Language): readonly Sentence[] {
  const before = known.get(run);
  if (before) return before;
  const sentences = readSentences(run, usual);
  known.set(run, sentences);
  return sentences;
}

/** Several rules ask for the sentences of the same run, one after the other. */
const known = new WeakMap<TextRun, readonly Sentence[]>();

function readSentences(run: TextRun, usual: Language): readonly Sentence[] {
  const { text, places } = withNotesBeforeStops(run);
  const sources = [
    ...places,
    ...run.objects.filter(({ inline }) => inline.kind === 'citation' || inline.kind === 'link'),
  ];
  return sentencesOf(text).map(({ start, end }) => ({
    start,
    end,
    text: run.text.slice(start, end),
    language:
      run.stretches.find((stretch) => stretch.start <= start && start < stretch.end)?.language ??
      usual,
    sourced: sources.some((placed) => placed.start < end && placed.end > start),
  }));
}

const isNote = ({ inline }: PlacedInline): boolean =>
  inline.kind === 'evidence' || inline.kind === 'footnote';

/** The same letters with each note moved before the stop that it follows, so that the stop ends its sentence behind it. */
function withNotesBeforeStops({ text, objects }: TextRun): {
  readonly text: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
} {
  let moved = text;
  const places = objects.filter(isNote).map(({ start, end }) => {
    const before = moved.slice(Math.max(0, start - 20), start);
    const stop = /[.!?…؟。！？]["'”’»)\]]*[\s\uFFFC]*$/u.exec(before)?.[0];
    if (stop === undefined || stop.includes('\n')) return { start, end };
    const from = start - stop.length;
    moved = `${moved.slice(0, from)}${objectLetter}${stop}${moved.slice(end)}`;
    return { start: from, end: from + 1 };
  });
  return { text: moved, places };
}
