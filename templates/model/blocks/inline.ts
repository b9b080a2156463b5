import type { AssessmentId, FieldId } from '../ids.ts';
import type { Language } from '../language.ts';

/** A stretch of words with one look. `language` is set where it differs from the draft's. */
export interface Words {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly language?: Language;
}

/** A link; only http, https and mailto targets leave the dossier. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly words: readonly Words[];
}

/** A value of the front matter inside the text: changes with the field, and shows a gap while the field is empty. */
export interface FieldInText {
  readonly kind: 'field';
  readonly field: FieldId;
}

/** A sentence that always says what the assessment says now. */
export interface FactorSentence {
  readonly kind: 'factor-sentence';
  readonly assessment: AssessmentId;
}

export type Inline = Words | Link | FieldInText | FactorSentence;

/** Tells plain words from the inlines that have a kind. */
export const isWords = (inline: Inline): inline is Words => !('kind' in inline);
