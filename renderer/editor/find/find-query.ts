import type { TextSpan } from '../../../templates/model/fix.ts';
import type { ContentId } from '../../../templates/model/ids.ts';

/** A stretch of words of a draft. */
export interface SpanInBlock {
  readonly block: ContentId;
  readonly span: TextSpan;
}

/** What is looked for. With `regex`, `text` is a regular expression of JavaScript. */
export interface FindQuery {
  readonly text: string;
  readonly wholeWord: boolean;
  readonly matchCase: boolean;
  readonly regex: boolean;
  /** Only hits that lie whole within one of these; everywhere without it. */
  readonly within?: readonly SpanInBlock[];
}

/** A place that was found, with the words that stand there and, for a regular expression, its groups. */
export interface Hit extends SpanInBlock {
  readonly text: string;
  readonly groups?: readonly (string | undefined)[];
}
