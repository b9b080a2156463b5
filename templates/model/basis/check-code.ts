import type { FindingCode } from '../finding-words.ts';
import type { Foundation } from '../provenance.ts';

/** Codes that say why something was refused or could not be read: they check no dossier and rest on no rule. */
type OtherCode =
  | `${'pack' | 'zip' | 'word-file' | 'json' | 'value' | 'not-a' | 'form'}-${string}`
  | 'veto-unknown'
  | 'veto-ambiguous'
  | 'calendar-too-short'
  | 'language-unknown'
  | 'field-unknown'
  | 'choice-unknown'
  | 'state-unknown'
  | 'draft-unknown'
  | 'cut-unknown'
  | 'profile-unknown'
  | 'assessment-unknown'
  | 'item-unknown'
  | 'item-field-unknown'
  | 'item-field-misplaced'
  | 'item-value-unknown'
  | 'evidence-unknown'
  | 'column-unknown'
  | 'csv-broken'
  | 'id-repeated'
  | 'content-newer'
  | 'format-newer'
  | 'part-missing'
  | 'part-unreadable'
  | 'part-changed';

/** Every code that a check of a dossier gives. */
export type CheckCode = Exclude<FindingCode, OtherCode>;

/**
 * What a check looks for and what it rests on, in English. `mark` tells how well: read at the source (V),
 * from a summary (P), or practice and working values of this program (K), which are never a rule.
 */
export interface FindingBasis {
  readonly looksFor: string;
  readonly basis: string;
  readonly source: string;
  readonly mark: Foundation;
}
