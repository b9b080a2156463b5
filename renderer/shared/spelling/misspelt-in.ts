import type { Block } from '../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../templates/model/blocks/inlines-of-block.ts';
import { isWords, type Inline } from '../../../templates/model/blocks/inline.ts';
import type { TextSpan } from '../../../templates/model/fix.ts';
import type { Language } from '../../../templates/model/language.ts';
import { wordsIn } from './words-in.ts';

/** A word that may be wrong, with its language and its place in its block. */
export interface Misspelling {
  readonly word: string;
  readonly language: Language;
  readonly span: TextSpan;
}

/** Answers whether a word is right; words of a language whose dictionary is not there are all right. */
export type IsRight = (word: string, language: Language) => boolean;

interface Stretch {
  readonly text: string;
  readonly language: Language;
  readonly start: number;
}

/** The words of a block that are not right, in the language of the draft or of their own stretch. */
export const misspeltIn = (
  block: Block,
  language: Language,
  isRight: IsRight,
): readonly Misspelling[] =>
  runsOfBlock(block).flatMap((content, run) =>
    stretchesOf(content, language).flatMap((stretch) =>
      wordsIn(stretch.text, stretch.language)
        .filter(({ word }) => !isRight(word, stretch.language))
        .map(({ word, start }) => ({
          word,
          language: stretch.language,
          span: { run, start: stretch.start + start, end: stretch.start + start + word.length },
        })),
    ),
  );

/** Neighbouring words of one language together, because a word may be half bold. */
function stretchesOf(content: readonly Inline[], language: Language): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (text: string, spoken: Language): void => {
    const last = stretches.at(-1);
    if (last?.language === spoken && last.start + last.text.length === at)
      stretches.splice(-1, 1, { ...last, text: last.text + text });
    else stretches.push({ text, language: spoken, start: at });
    at += text.length;
  };
  for (const inline of content) {
    if (isWords(inline)) add(inline.text, inline.language ?? language);
    else if (inline.kind === 'link')
      for (const words of inline.words) add(words.text, words.language ?? language);
    else at += 1;
  }
  return stretches;
}
