import type { Carried } from '../../../templates/codec/parts.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DossierId } from '../../../templates/model/ids.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { DossierHandle } from '../../ipc/contract.ts';
import type { KnownFile } from '../file/open-dossier-file.ts';
import type { History } from '../history/history.ts';
import type { Hold } from '../holder/take-file.ts';
import type { inTurn } from '../in-turn.ts';
import type { Journal } from '../journal/open-journal.ts';
import type { MarkedVersion } from '../journal/replay.ts';
import type { Seal } from '../seal/seal.ts';
import type { FileWatch } from '../watch-file.ts';

/** What its own file held when somebody else had changed it. */
export interface OutsideFile {
  readonly file: KnownFile;
  readonly dossier: Dossier;
}

/**
 * A dossier that is open, with everything that keeps it safe. What can change is changed only by the
 * files of this folder.
 */
export interface HeldDossier {
  readonly handle: DossierHandle;
  readonly id: DossierId;
  /** The dossier as it was when it was opened or made; the journal begins from it. */
  readonly begun: Dossier;
  /** Where it is saved; null while it was never saved. Its `carried` holds neither history nor base. */
  file: KnownFile | null;
  /** SHA-256 of what this session wrote to its file. */
  readonly ours: Set<string>;
  /** The base of a shared copy and whatever else the file carries. */
  carried: Carried;
  history: History;
  /** Why the history of the file could not be read; it is then carried as it is and none is added. */
  readonly historyLost: boolean;
  seal: Seal | null;
  /** What the file holds; null while there is none. */
  inFile: Dossier | null;
  lastVersion: Instant | undefined;
  journal: Journal | null;
  /** Versions that only the journal has. */
  unsavedVersions: readonly MarkedVersion[];
  hold: Hold | null;
  watch: FileWatch | null;
  outside: OutsideFile | null;
  saving: boolean;
  closed: boolean;
  /** Journalling never waits for a save, so each has its own order. */
  readonly journalTurn: ReturnType<typeof inTurn>;
  readonly saveTurn: ReturnType<typeof inTurn>;
}
