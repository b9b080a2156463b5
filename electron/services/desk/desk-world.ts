import type { MakeId } from '../../../templates/model/ids.ts';
import type { Library } from '../../../templates/model/library.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { EventName, Events } from '../../ipc/contract.ts';
import type { Disk } from '../disk/disk.ts';
import type { Every } from '../every.ts';
import type { ExportedFiles } from '../exported-files.ts';
import type { Me } from '../holder/take-file.ts';
import type { OwnKeyFile } from '../own-key/own-key.ts';
import type { Recents } from '../recents.ts';
import type { PassphraseWork } from '../seal/passphrase-work.ts';

/** What keeping dossiers takes from the rest of the program. */
export interface DeskWorld {
  /** The folder of the journals, made when first needed. */
  readonly journals: string;
  readonly disk: Disk;
  readonly now: () => Instant;
  /** Milliseconds that only ever grow, and the regular looks at files; those of this computer if they are not given. */
  readonly monotonic?: () => number;
  readonly every?: Every;
  readonly makeId: MakeId;
  readonly work: PassphraseWork;
  /** The base-2 logarithm of scrypt's N for new passphrases. */
  readonly workFactor: number;
  readonly library: () => Promise<Library>;
  readonly recents: Recents;
  readonly exported: ExportedFiles;
  readonly ownKey: OwnKeyFile;
  /** Whom lock files name. */
  readonly me: () => Promise<Me>;
  readonly tell: <Name extends EventName>(name: Name, detail: Events[Name]) => void;
  /** For the program's log; never given anything of a dossier. */
  readonly log: (line: string) => void;
}
