import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Disk, DiskEntry } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readBounded } from './read-bounded.ts';
import { renameWithRetry } from './rename-with-retry.ts';
import { replaceableMode } from './replaceable-mode.ts';
import { sweepLeftovers } from './sweep-leftovers.ts';
import { syncFolder } from './sync-folder.ts';
import { temporaryName } from './temporary-name.ts';
import { explainUnconfirmed, explainWriteError } from './write-error.ts';
import { writeFlushed } from './write-flushed.ts';

/**
 * Puts bytes in a file so that, whatever happens in between, the file holds either what it held or
 * all of the new bytes: a temporary file beside it, flushed, renamed over it, the folder flushed, and
 * the file read back and compared. Follows a link to the file it names. Temporary files of saves that
 * were killed are cleared away. A failure is a sentence, which says so where the new bytes are in place.
 * A file that is new gets the access rights `newMode`.
 */
export async function atomicWrite(
  path: string,
  bytes: Uint8Array,
  disk: Disk = nodeDisk,
  newMode = 0o666,
): Promise<Result<null, string>> {
  const target = await disk.realpath(path).catch(() => path);
  let written: DiskEntry;
  try {
    written = await replaceWith(target, bytes, disk, newMode);
  } catch (error) {
    return fail(explainWriteError(error, path));
  }
  try {
    await syncFolder(dirname(target), disk);
  } catch (error) {
    return fail(explainUnconfirmed(error, path));
  }
  const back = await readBounded(target, bytes.length, disk);
  if (!back.ok && back.problem.code !== 'hostile') return fail(explainUnconfirmed(undefined, path));
  if (!back.ok || !Buffer.from(bytes).equals(back.value))
    return fail(`${path} does not hold what was written to it. Save under another name.`);
  await sweepLeftovers(target, written.modified, disk);
  return ok(null);
}

/** Writes a temporary file and renames it over the target; removes it again where that fails. */
async function replaceWith(
  target: string,
  bytes: Uint8Array,
  disk: Disk,
  newMode: number,
): Promise<DiskEntry> {
  const mode = (await replaceableMode(target, disk)) ?? newMode;
  const token = randomBytes(6).toString('hex');
  const temporary = join(dirname(target), temporaryName(target, token));
  try {
    const written = await writeFlushed(temporary, bytes, mode, disk);
    await renameWithRetry(temporary, target, disk);
    return written;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
}
