import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { readWhole } from '../disk/read-whole.ts';

/** Reads a regular file of at most `limit` bytes. Pipes, devices and folders are not read. */
export async function readBounded(
  path: string,
  limit: number,
  disk: Disk = nodeDisk,
): Promise<Result<Uint8Array, Failure>> {
  try {
    const file = await disk.open(path, 'reading');
    try {
      const found = await file.stat();
      if (!found.isFile) return fail(unreadable(`${path} is not a file.`));
      if (found.size > limit)
        return fail({
          code: 'hostile',
          message: `${path} is larger than ${Math.round(limit / 1024 / 1024)} MiB, the most that is read.`,
        });
      return ok(await readWhole(file, found.size));
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return fail({ code: 'not-found', message: `${path} does not exist.` });
    if (code === 'EACCES' || code === 'EPERM')
      return fail(unreadable(`${path} may not be read: no permission.`));
    return fail(unreadable(`${path} could not be read.`));
  }
}

const unreadable = (message: string): Failure => ({ code: 'unreadable', message });
