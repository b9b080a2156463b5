import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';

/** Reads a regular file of at most `limit` bytes. Pipes, devices and folders are not read. */
export async function readBounded(
  path: string,
  limit: number,
): Promise<Result<Uint8Array, Failure>> {
  try {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const found = await file.stat();
      if (!found.isFile()) return fail(unreadable(`${path} is not a file.`));
      if (found.size > limit)
        return fail({
          code: 'hostile',
          message: `${path} is larger than ${Math.round(limit / 1024 / 1024)} MiB, the most that is read.`,
        });
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return fail({ code: 'not-found', message: `${path} does not exist.` });
    if (code === 'EACCES' || code === 'EPERM')
      return fail(unreadable(`${path} may not be read: no permission.`));
    return fail(unreadable(`${path} could not be read.`));
  }
}

const unreadable = (message: string): Failure => ({ code: 'unreadable', message });
