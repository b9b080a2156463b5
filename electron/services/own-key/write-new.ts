import { randomBytes } from 'node:crypto';
import { link, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { errorCode } from '../disk/error-code.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readBounded } from '../file/read-bounded.ts';
import { syncFolder } from '../file/sync-folder.ts';
import { temporaryName } from '../file/temporary-name.ts';
import { explainUnconfirmed, explainWriteError } from '../file/write-error.ts';
import { writeFlushed } from '../file/write-flushed.ts';

/** How drives say that a file cannot have two names on them. */
const withoutLinks: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const ownerOnly = 0o600;

/**
 * Makes a file that only this account may read, whole or not at all, and reads it back. What stands
 * there already is never touched: that is `exists`. Any other failure is a sentence.
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, 'exists' | { readonly sentence: string }>> {
  const temporary = join(dirname(path), temporaryName(path, randomBytes(6).toString('hex')));
  try {
    await writeFlushed(temporary, bytes, ownerOnly, nodeDisk);
    try {
      await link(temporary, path);
    } catch (error) {
      if (!withoutLinks.has(errorCode(error))) throw error;
      await writeFlushed(path, bytes, ownerOnly, nodeDisk);
    }
    await syncFolder(dirname(path));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return fail('exists');
    return fail({ sentence: explainWriteError(error, path) });
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
  const back = await readBounded(path, bytes.length);
  return back.ok && Buffer.from(bytes).equals(back.value)
    ? ok(null)
    : fail({ sentence: explainUnconfirmed(undefined, path) });
}
