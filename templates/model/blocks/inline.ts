import type { AssessmentId, ContentId, EvidenceId, FieldId } from '../ids.ts';
import type { Language } from '../language.ts';

/** Passages in [square brackets] that may be dropped at delivery: neighbours with this mark form one optional span. */
interface MayBeOptional {
  readonly optional?: true;
}

/** A stretch of words with one look. `language` is set where it differs from the draft's. */
export interface Words extends MayBeOptional {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly smallCaps?: true;
  readonly script?: 'super' | 'sub';
  readonly language?: Language;
}

/** A link; only http, https and mailto targets leave the dossier. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly words: readonly Words[];
}

/** A value of the front matter inside the text: changes with the field, and shows a gap while the field is empty. */
export interface FieldInText extends MayBeOptional {
  readonly kind: 'field';
  readonly field: FieldId;
}

/** A sentence that always says what the assessment says now. */
export interface FactorSentence extends MayBeOptional {
  readonly kind: 'factor-sentence';
  readonly assessment: AssessmentId;
}

/** A United Nations document by its symbol; `paragraphs` such as `4` or `138–139`. Printed in the draft's citation form. */
export interface Citation extends MayBeOptional {
  readonly kind: 'citation';
  readonly symbol: string;
  readonly paragraphs?: string;
}

/** Binds the sentence before it to what it rests on. Says nothing in a spoken text, and gives its sources as a note in a written one. */
export interface EvidenceMark extends MayBeOptional {
  readonly kind: 'evidence';
  readonly evidence: readonly EvidenceId[];
}

/** A note at the foot of the page, edited where it is called. Counts as no spoken word. */
export interface Footnote extends MayBeOptional {
  readonly kind: 'footnote';
  readonly id: ContentId;
  readonly content: readonly FootnoteInline[];
}

/** A pointer to a numbered paragraph, heading, table, image or footnote of the same draft; prints what the target is called now. */
export interface CrossReference extends MayBeOptional {
  readonly kind: 'cross-reference';
  readonly target: ContentId;
}

/** An inline of a newer version: kept as it is, shown as such, never printed. */
export interface UnknownInline {
  readonly kind: 'unknown';
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a footnote may hold. */
export type FootnoteInline = Words | Link | Citation;

export type Inline =
  | Words
  | Link
  | FieldInText
  | FactorSentence
  | Citation
  | EvidenceMark
  | Footnote
  | CrossReference
  | UnknownInline;

/** An inline that is not plain words. */
export type ObjectInline = Exclude<Inline, Words>;
export type InlineKind = ObjectInline['kind'];

/** Tells plain words from the inlines that have a kind. */
export const isWords = (inline: Inline): inline is Words => !('kind' in inline);
