import type { Inline } from '../../../templates/model/blocks/inline.ts';
import { mergedWords } from './merged-words.ts';

/** Several runs as one, a line each; empty ones leave no line behind. */
export const joinedLines = (runs: readonly (readonly Inline[])[]): Inline[] =>
  mergedWords(
    runs
      .filter((run) => run.length > 0)
      .flatMap((run, index) => (index === 0 ? run : [{ text: '\n' }, ...run])),
  );
