/** Knows the words of one language. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  /** Words that may have been meant, likeliest first. */
  readonly suggest: (word: string) => readonly string[];
}

/** A speller that knows what any of the given ones knows. */
export const anySpeller = (spellers: readonly Speller[]): Speller => ({
  knows: (word) => spellers.some(({ knows }) => knows(word)),
  suggest: (word) => [...new Set(spellers.flatMap(({ suggest }) => suggest(word)))],
});
