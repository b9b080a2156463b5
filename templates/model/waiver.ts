import type { FindingCode } from './finding-words.ts';
import type { ContentId } from './ids.ts';
import type { PlainDate } from './time.ts';

/**
 * A finding that a person set aside, and why. `key` is what `findingKey` gives: it names the code, the
 * place and what was found, so that a waiver lapses when the text there says something else.
 */
export interface Waiver {
  readonly id: ContentId;
  readonly code: FindingCode;
  readonly key: string;
  readonly reason: string;
  readonly on: PlainDate;
}
