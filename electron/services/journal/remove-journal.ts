import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { syncFolder } from '../file/sync-folder.ts';
import { isTemporaryOf } from '../file/temporary-name.ts';
import { explainWriteError } from '../file/write-error.ts';
import { type JournalId, journalPath } from './journal-name.ts';

/** Deletes a journal and what a killed rewriting of it left. One that is not there is fine; an id that is none deletes nothing. */
export async function removeJournal(
  folder: string,
  id: JournalId,
  disk: Disk = nodeDisk,
): Promise<Result<null, string>> {
  const path = journalPath(folder, id);
  if (path === undefined) return ok(null);
  try {
    const names = await disk.list(folder);
    for (const name of names)
      if (name === basename(path) || isTemporaryOf(name, path))
        await disk.remove(join(folder, name));
    await syncFolder(folder, disk);
    return ok(null);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? ok(null) : fail(explainWriteError(error, path));
  }
}
