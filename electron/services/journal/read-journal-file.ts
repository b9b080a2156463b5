import { fail, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readBounded } from '../file/read-bounded.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { type JournalId, journalPath } from './journal-name.ts';

/** The bytes of a journal, for `readJournal`; of a sealed one `readFrames` gives the payloads as they are. */
export async function readJournalFile(
  folder: string,
  id: JournalId,
  disk: Disk = nodeDisk,
): Promise<Result<Uint8Array, Failure>> {
  const path = journalPath(folder, id);
  if (path === undefined)
    return fail({ code: 'not-found', message: 'What was kept is no longer there.' });
  return readBounded(path, zipLimits.fileBytes, disk);
}
