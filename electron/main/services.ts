import { type ExportedFiles, openExportedFiles } from '../services/exported-files.ts';
import { openOwnKey, type OwnKeyFile } from '../services/own-key/own-key.ts';
import { openPackStore, type PackStore } from '../services/packs.ts';
import { openRecents, type Recents } from '../services/recents.ts';
import type { PassphraseWork } from '../services/seal/passphrase-work.ts';
import { openSettings } from '../services/settings.ts';

/** The services that commands call. */
export interface Services {
  readonly packs: PackStore;
  readonly settings: ReturnType<typeof openSettings>;
  readonly recents: Recents;
  readonly exported: ExportedFiles;
  readonly ownKey: OwnKeyFile;
  readonly now: () => Date;
}

/** Where the services find things. */
export interface Folders {
  /** The folders of installed packs; of two packs that give the same part, the earlier folder's is used. */
  readonly packs: readonly string[];
  /** What the program keeps for this person. */
  readonly userData: string;
}

/** Opens the services. Nothing is read before it is asked for. */
export const openServices = (
  { packs, userData }: Folders,
  now: () => Date,
  work: PassphraseWork,
): Services => ({
  packs: openPackStore(packs),
  settings: openSettings(userData),
  recents: openRecents(userData),
  exported: openExportedFiles(userData),
  ownKey: openOwnKey(userData, { work }),
  now,
});
