import type { FindingCode } from './finding-words.ts';
import type { Fix, TextSpan } from './fix.ts';
import type { AssessmentId, ContentId, DraftId, EvidenceId, FieldId, ItemId } from './ids.ts';

export type Severity = 'error' | 'warning' | 'note';

/** The place that a finding speaks of; the interface can go there. */
export type Where =
  | { readonly in: 'dossier' }
  | { readonly in: 'draft'; readonly draft: DraftId }
  | { readonly in: 'field'; readonly draft: DraftId; readonly field: FieldId }
  | { readonly in: 'section'; readonly draft: DraftId; readonly section: ContentId }
  | {
      readonly in: 'block';
      readonly draft: DraftId;
      readonly block: ContentId;
      /** The words in the block that it speaks of; absent for the block as a whole. */
      readonly span?: TextSpan;
    }
  | { readonly in: 'item'; readonly assessment: AssessmentId; readonly item: ItemId }
  | { readonly in: 'evidence'; readonly evidence: EvidenceId }
  /** A place in a file or in typed input, as a path such as `drafts[0].fields.date`. */
  | { readonly in: 'input'; readonly path: string };

/**
 * The result of a check. Words for a person come from `findingWords[code]` with `values` filled in
 * (see describe-finding.ts), so that they can be translated and never hold more document text than
 * `values` names.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Where;
  readonly values: Readonly<Record<string, string>>;
  /** What one press can do about it; only where that is safe. */
  readonly fix?: Fix;
}
