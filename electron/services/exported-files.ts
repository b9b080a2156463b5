import { resolve } from 'node:path';
import { z } from 'zod';
import type { DossierId } from '../../templates/model/ids.ts';
import type { Instant } from '../../templates/model/time.ts';
import { inTurn } from './in-turn.ts';
import { storedJson } from './stored-json.ts';

/** A file that was made from a dossier, wherever it is now. */
export interface ExportedFile {
  readonly path: string;
  readonly at: Instant;
}

/** What was exported from which dossier, so that whoever removes a dossier learns what of it is elsewhere. */
export interface ExportedFiles {
  /** Remembers an export; not to be called for a locked dossier. A list that cannot be written is not an error. */
  readonly note: (dossier: DossierId, path: string, at: Instant) => Promise<void>;
  /** The files of one dossier, newest first, each once. */
  readonly list: (dossier: DossierId) => Promise<readonly ExportedFile[]>;
  /** Rejects if the list cannot be written, because then it still names the files. */
  readonly forget: (dossier: DossierId) => Promise<void>;
}

const longestList = 1000;

const entry = z.object({ dossier: z.string(), path: z.string(), at: z.string() });
type Entry = z.infer<typeof entry>;

/** The list of exports, in `exports.json` of the given folder. It holds the newest thousand. */
export function openExportedFiles(folder: string): ExportedFiles {
  const file = storedJson<readonly Entry[]>(
    folder,
    'exports',
    (data) => z.array(entry).safeParse(data).data,
    [],
  );
  const queue = inTurn();

  return {
    note: (dossier, path, at) =>
      queue(async () => {
        const added: Entry = { dossier, path: resolve(path), at };
        const others = (await file.read()).filter(
          (known) => known.path !== added.path || known.dossier !== dossier,
        );
        await file.write([added, ...others].slice(0, longestList));
      }),
    list: (dossier) =>
      queue(async () =>
        (await file.read())
          .filter((known) => known.dossier === dossier)
          .map(({ path, at }) => ({ path, at })),
      ),
    forget: (dossier) =>
      queue(async () => {
        const all = await file.read();
        const others = all.filter((known) => known.dossier !== dossier);
        if (others.length === all.length) return;
        const written = await file.write(others);
        if (!written.ok) throw new Error(written.problem);
      }),
  };
}
