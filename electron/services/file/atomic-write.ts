import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { renameWithRetry } from './rename-with-retry.ts';
import { syncFolder } from './sync-folder.ts';
import { explainWriteError } from './write-error.ts';

/**
 * Puts bytes in a file so that, whatever happens in between, the file holds either what it held or
 * all of the new bytes: a temporary file beside it, flushed, renamed over it, the folder flushed, and
 * the file read back and compared. Follows a link to the file it names. A failure is a sentence.
 */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<Result<null, string>> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await modeOf(target);
    temporary = join(
      dirname(target),
      `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    await writeFlushed(temporary, bytes, mode);
    await renameWithRetry(temporary, target);
    temporary = undefined;
    await syncFolder(dirname(target));
    const written = await readFile(target);
    return written.equals(bytes)
      ? ok(null)
      : fail(`${path} does not hold what was written to it. Save under another name.`);
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    return fail(explainWriteError(error, path));
  }
}

/** The access rights that the file has now, or undefined if it is new. Throws where it may not be replaced. */
async function modeOf(target: string): Promise<number | undefined> {
  const found = await stat(target).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (!found.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  // A rename would replace a file that is marked read-only, which is not what the mark asks for.
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'READONLY' });
  return found.mode & 0o777;
}

async function writeFlushed(
  path: string,
  bytes: Uint8Array,
  mode: number | undefined,
): Promise<void> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'wx', mode ?? 0o666);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file?.close();
  }
}
