import type { ContentId, DraftId, FieldId } from './ids.ts';

/**
 * A stretch of a block's text. `run` counts the runs of `runsOfBlock`; `start` and `end` are UTF-16 offsets
 * in `runText` of that run, where each inline without words of its own is one letter long.
 */
export interface TextSpan {
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

/** A change that makes a finding go away without changing what the text means. `from` is what must still stand there. */
export type Fix =
  | {
      readonly kind: 'replace';
      readonly draft: DraftId;
      readonly block: ContentId;
      readonly span: TextSpan;
      readonly from: string;
      readonly to: string;
    }
  | {
      /** Puts a citation in the place of the words. */
      readonly kind: 'cite';
      readonly draft: DraftId;
      readonly block: ContentId;
      readonly span: TextSpan;
      readonly from: string;
      readonly symbol: string;
    }
  | {
      readonly kind: 'set-field';
      readonly draft: DraftId;
      readonly field: FieldId;
      readonly value: string;
    };
