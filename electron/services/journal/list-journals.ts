import type { Instant } from '../../../templates/model/time.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readWhole } from '../disk/read-whole.ts';
import { type JournalKind, mostHeaderBytes, readHeaderLine } from './frames.ts';
import { type JournalId, journalIdOf, journalPath } from './journal-name.ts';

/** A journal as its outside shows it. */
export interface ListedJournal {
  readonly id: JournalId;
  readonly size: number;
  readonly modified: Instant;
  /** Null where the first line is damaged or of a newer version. */
  readonly kind: JournalKind | null;
}

/**
 * The journals in a folder, the last changed first; none for a folder that cannot be read. Only the
 * first line of each is read. Those of dossiers that are open now are among them.
 */
export async function listJournals(
  folder: string,
  disk: Disk = nodeDisk,
): Promise<readonly ListedJournal[]> {
  const names = await disk.list(folder).catch(() => []);
  const found = await Promise.all(names.map((name) => look(folder, name, disk)));
  return found
    .filter((one) => one !== undefined)
    .toSorted((one, other) => (one.modified < other.modified ? 1 : -1));
}

async function look(folder: string, name: string, disk: Disk): Promise<ListedJournal | undefined> {
  const id = journalIdOf(name);
  const path = id && journalPath(folder, id);
  if (!path) return undefined;
  try {
    const file = await disk.open(path, 'reading');
    try {
      const { isFile, size, modified } = await file.stat();
      if (!isFile) return undefined;
      const kind = readHeaderLine(await readWhole(file, Math.min(size, mostHeaderBytes)));
      return {
        id,
        size,
        modified: new Date(modified).toISOString(),
        kind: kind.ok ? kind.value : null,
      };
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
