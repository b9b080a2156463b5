import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { chmod, type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { errorCode } from '../disk/error-code.ts';
import { syncFolder } from '../file/sync-folder.ts';
import { wipeReason } from './wipe-words.ts';

const chunkBytes = 64 * 1024;

/**
 * Removes a file and what it held: overwrites it with random bytes, flushes, gives it a random name and
 * removes it. Null if all of that was done, or if there was no such file; a sentence if the file is
 * gone but could not be overwritten; a failure with a sentence if it is still there. A link is left
 * alone and not followed. An SSD, a drive that keeps old versions and a backup may hold what was
 * there before: no program can reach that.
 */
export async function wipeFile(path: string): Promise<Result<string | null, string>> {
  let found: Stats;
  try {
    found = await lstat(path);
  } catch (error) {
    return errorCode(error) === 'ENOENT'
      ? ok(null)
      : fail(`${path} could not be looked at: ${wipeReason(error)}.`);
  }
  if (found.isSymbolicLink()) return fail(`${path} is a link to another file and was left alone.`);
  if (!found.isFile()) return fail(`${path} is not a file and was left alone.`);
  // Overwriting would take the content from the other name as well, which nobody asked for.
  const obstacle =
    found.nlink > 1
      ? 'it has another name on this drive, under which its content stays'
      : await overwrite(path, found).then(() => undefined, wipeReason);
  try {
    await remove(path);
  } catch (error) {
    const overwritten = obstacle === undefined ? ' It was overwritten: its content is gone.' : '';
    return fail(`${path} could not be removed: ${wipeReason(error)}.${overwritten}`);
  }
  return ok(
    obstacle === undefined ? null : `${path} was removed but not overwritten: ${obstacle}.`,
  );
}

async function overwrite(path: string, expected: Stats): Promise<void> {
  if ((expected.mode & 0o200) === 0) await chmod(path, expected.mode | 0o200);
  // Windows has no such flag, and hardly any links.
  const file = await open(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0));
  try {
    const { ino, dev, size } = await file.stat();
    if (ino !== expected.ino || dev !== expected.dev)
      throw Object.assign(new Error('Another file'), { code: 'EBUSY' });
    for (let at = 0; at < size; at += chunkBytes)
      await writeAll(file, randomBytes(Math.min(chunkBytes, size - at)), at);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** The name can tell as much as the content, and folders keep names that were removed. */
async function remove(path: string): Promise<void> {
  const nameless = join(dirname(path), `${randomBytes(12).toString('hex')}.tmp`);
  const last = await rename(path, nameless).then(
    () => nameless,
    () => path,
  );
  await rm(last, { maxRetries: 5, retryDelay: 100 });
  await syncFolder(dirname(path)).catch(() => undefined);
}
