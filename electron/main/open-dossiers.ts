import { randomUUID } from 'node:crypto';
import type { DossierHandle } from '../ipc/contract.ts';
import type { KnownFile } from '../services/file/open-dossier-file.ts';

/** Which dossiers a window has open, and the file that each came from. Paths never leave the main process. */
export interface OpenDossiers {
  /** Gives a dossier a handle. The file is null while it was never saved. */
  readonly add: (file: KnownFile | null) => DossierHandle;
  /** The file of an open dossier, null while it has none, undefined where the handle names none. */
  readonly fileOf: (handle: DossierHandle) => KnownFile | null | undefined;
  readonly setFile: (handle: DossierHandle, file: KnownFile) => void;
  readonly remove: (handle: DossierHandle) => void;
  readonly any: () => boolean;
  /** Forgets all of them: the page that knew their handles is gone. */
  readonly clear: () => void;
}

/** An empty list of open dossiers. */
export function createOpenDossiers(): OpenDossiers {
  const files = new Map<DossierHandle, KnownFile | null>();
  return {
    add(file) {
      const handle = randomUUID();
      files.set(handle, file);
      return handle;
    },
    fileOf: (handle) => files.get(handle),
    setFile: (handle, file) => void files.set(handle, file),
    remove: (handle) => void files.delete(handle),
    any: () => files.size > 0,
    clear: () => files.clear(),
  };
}
