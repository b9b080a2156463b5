import type { ContentId } from './ids.ts';
import type { PlainDate } from './time.ts';

/** How long the speaker has, in seconds, and who says so: a preset of a pack or a person. */
export interface Slot {
  readonly seconds: number;
  /** Where the limit stands, with its year, as a person reads it; empty where nobody said. */
  readonly source: string;
}

/** The speaker's own pace, found by reading this draft aloud: words (Chinese: characters) a minute. */
export interface Pace {
  readonly wordsPerMinute: number;
  /** How much of the text was read to find it. */
  readonly words: number;
  readonly seconds: number;
  readonly on: PlainDate;
}

/** How a draft is spoken, where it differs from its form. */
export interface Speech {
  readonly slot?: Slot;
  readonly pace?: Pace;
}

/** Part of a text that a cut may take: a block, or one optional span of a block by its place among the block's spans. */
export type Cuttable =
  | { readonly kind: 'block'; readonly block: ContentId }
  | { readonly kind: 'span'; readonly block: ContentId; readonly span: number };

/**
 * A shorter version of a draft. What goes is worked out from the text each time, so that it stays in step;
 * `keep` and `drop` are what a person decided otherwise.
 */
export interface Cut {
  readonly id: ContentId;
  readonly seconds: number;
  readonly keep: readonly Cuttable[];
  readonly drop: readonly Cuttable[];
}
