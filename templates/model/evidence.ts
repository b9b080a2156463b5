import type { AudienceId, EvidenceId } from './ids.ts';
import type { PlainDate } from './time.ts';

/** Admiralty code: reliability of the source, credibility of the information (domain notes, 3.3). */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const credibilities = ['1', '2', '3', '4', '5', '6'] as const;
export type Reliability = (typeof reliabilities)[number];
export type Credibility = (typeof credibilities)[number];
export interface Grade {
  readonly reliability: Reliability;
  readonly credibility: Credibility;
}

export const sourceKinds = [
  'un-report',
  'court',
  'ngo',
  'media',
  'testimony',
  'imagery',
  'dataset',
  'state',
  'other',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a fact comes from. `reference` is a symbol, title or address as a reader would look it up. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  readonly reference?: string;
}

/**
 * A sourced fact. `published` is the day the source came out, `happened` the day of the event.
 * `origin` names the first source behind the source, so that two reports of one origin count once.
 * `audience` is the widest circle that may see it.
 */
export interface EvidenceItem {
  readonly id: EvidenceId;
  readonly what: string;
  readonly source: Source;
  readonly published: PlainDate;
  readonly happened?: PlainDate;
  readonly accessed?: PlainDate;
  readonly grade?: Grade;
  readonly origin?: string;
  readonly audience: AudienceId;
}
