import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';

/** The access rights that a file has now, or undefined if there is none. Rejects where it may not be replaced. */
export async function replaceableMode(
  target: string,
  disk: Pick<Disk, 'stat'>,
): Promise<number | undefined> {
  const found = await disk.stat(target).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return undefined;
  if (!found.isFile) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  // A rename would replace a file that is marked read-only, which is not what the mark asks for.
  if ((found.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'READONLY' });
  return found.mode;
}
