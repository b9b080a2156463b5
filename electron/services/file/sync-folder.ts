import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';
import { nodeDisk } from '../disk/node-disk.ts';

/** How systems say that a folder cannot be flushed here at all: Windows, some network drives, folders that may not be listed. */
const impossible: ReadonlySet<unknown> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'EBADF',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

/**
 * Flushes a folder's list of names to disk where the system can. Where it cannot, the file itself is
 * flushed already and only the rename could be lost with the power; a drive that tried and failed rejects.
 */
export async function syncFolder(
  path: string,
  disk: Pick<Disk, 'syncFolder'> = nodeDisk,
): Promise<void> {
  try {
    await disk.syncFolder(path);
  } catch (error) {
    if (!impossible.has(errorCode(error))) throw error;
  }
}
