import type { Change } from '../../../templates/model/change.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { Version } from '../../../templates/model/version.ts';

/** The file that a dossier came from or was saved to, and the SHA-256 (hex) that it then had. */
export interface JournalFile {
  readonly path: string;
  readonly sha256: string;
}

/** The first record of every journal: the whole dossier as it was, after change `number`. */
export interface BeginRecord {
  readonly kind: 'begin';
  readonly at: Instant;
  readonly number: number;
  /** Whether the dossier holds anything that `file` does not. */
  readonly behind: boolean;
  readonly file: JournalFile | null;
  readonly dossier: Dossier;
}

/** What leads from the state after change `since`, which is `number` - 1 where it is absent, to the one after `number`. */
export interface ChangeRecord {
  readonly kind: 'change';
  readonly at: Instant;
  readonly number: number;
  readonly since?: number;
  readonly changes: readonly Change[];
}

/** The state here is a version of the history. */
export interface MarkRecord {
  readonly kind: 'mark';
  readonly at: Instant;
  readonly version: Version;
}

/** The file holds the state after change `number`, and every version marked before this but those in `pending`. */
export interface SavedRecord {
  readonly kind: 'saved';
  readonly at: Instant;
  readonly file: JournalFile;
  readonly number: number;
  readonly pending: readonly VersionId[];
}

/** One entry of a journal. */
export type JournalRecord = BeginRecord | ChangeRecord | MarkRecord | SavedRecord;
