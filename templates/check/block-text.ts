import type { Block } from '../model/blocks/block.ts';
import { isWords, type Inline, type ObjectInline } from '../model/blocks/inline.ts';
import { runsOfBlock } from '../model/blocks/inlines-of-block.ts';
import { runText } from '../model/blocks/run-text.ts';
import type { Language } from '../model/language.ts';

/** Neighbouring letters of a run in one language; objects without words end none. Offsets are those of `runText`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly language: Language;
}

/** An inline that is not plain words, and where its letters stand in the run. */
export interface PlacedInline {
  readonly start: number;
  readonly end: number;
  readonly inline: ObjectInline;
}

/** One run of a block: `text` is its `runText`, where an object without words is one `objectLetter`. */
export interface TextRun {
  readonly run: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly objects: readonly PlacedInline[];
}

/** The words of a block as rules read them: one run for a text, one a cell for a table. */
export interface BlockText {
  readonly runs: readonly TextRun[];
}

/** The words of a block with their offsets; `language` is the draft's, which words without a mark are in. */
export const textOfBlock = (block: Block, language: Language): BlockText => ({
  runs: runsOfBlock(block).map((run, number) => readRun(run, number, language)),
});

function readRun(run: readonly Inline[], number: number, language: Language): TextRun {
  const text = runText(run);
  const pieces: { readonly end: number; readonly language: Language | undefined }[] = [];
  const objects: PlacedInline[] = [];
  let end = 0;
  for (const inline of run) {
    const start = end;
    if (isWords(inline)) {
      end += inline.text.length;
      pieces.push({ end, language: inline.language ?? language });
      continue;
    }
    if (inline.kind === 'link')
      for (const words of inline.words) {
        end += words.text.length;
        pieces.push({ end, language: words.language ?? language });
      }
    else pieces.push({ end: (end += 1), language: undefined });
    objects.push({ start, end, inline });
  }
  return { run: number, text, stretches: joinStretches(text, pieces, language), objects };
}

function joinStretches(
  text: string,
  pieces: readonly { readonly end: number; readonly language: Language | undefined }[],
  usual: Language,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let language: Language | undefined;
  let end = 0;
  const close = (): void => {
    if (end > start)
      stretches.push({ start, end, text: text.slice(start, end), language: language ?? usual });
    start = end;
  };
  for (const piece of pieces) {
    if (piece.language !== undefined && language !== undefined && piece.language !== language) {
      close();
      language = piece.language;
    }
    language ??= piece.language;
    end = piece.end;
  }
  close();
  return stretches;
}
