import type { Assessment } from './assessment.ts';
import type { Attachment } from './attachment.ts';
import type { Draft } from './draft.ts';
import type { EvidenceItem } from './evidence.ts';
import type { AttachmentId, DossierId, StateCode } from './ids.ts';
import type { Instant, PlainDate } from './time.ts';

/** A veto as the dossier remembers it: by draft symbol where there is one, and always by day and register entry. */
export interface VetoReference {
  readonly entry: number;
  readonly date: PlainDate;
  readonly draft: string | null;
}

/** The country or crisis that a dossier is about. */
export interface Situation {
  readonly name: string;
  readonly state?: StateCode;
  readonly veto?: VetoReference;
}

/**
 * The user's file: one situation with its evidence, its assessments and any number of texts.
 * Read this file first; everything else in the product turns a Dossier into something.
 */
export interface Dossier {
  readonly id: DossierId;
  readonly title: string;
  readonly created: Instant;
  readonly modified: Instant;
  readonly situation: Situation;
  readonly drafts: readonly Draft[];
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly EvidenceItem[];
  /** Pictures that texts show, by the SHA-256 of their bytes. Absent: none. */
  readonly attachments?: Readonly<Record<AttachmentId, Attachment>>;
}
