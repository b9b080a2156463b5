import { isWords, type Inline } from './inline.ts';

/** Stands for an inline without words of its own, so that offsets in a run count it as one letter. */
export const objectLetter = '\uFFFC';

/** The writer's own words of a run; a link counts as its words, every other inline as one `objectLetter`. */
export const runText = (run: readonly Inline[]): string =>
  run
    .map((inline) =>
      isWords(inline)
        ? inline.text
        : inline.kind === 'link'
          ? inline.words.map(({ text }) => text).join('')
          : objectLetter,
    )
    .join('');
