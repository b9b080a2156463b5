import { setTimeout as pause } from 'node:timers/promises';
import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';
import { nodeDisk } from '../disk/node-disk.ts';

/** What a virus scanner or a sync client that holds the file for a moment looks like. */
const passing: ReadonlySet<unknown> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Milliseconds before each further attempt: about two seconds in all. */
const pauses = [10, 25, 50, 100, 200, 400, 600, 700] as const;

/** Renames a file, waiting for others to let go of the target; throws what the last attempt threw. */
export async function renameWithRetry(
  from: string,
  to: string,
  disk: Pick<Disk, 'rename'> = nodeDisk,
): Promise<void> {
  for (const wait of pauses) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!passing.has(errorCode(error))) throw error;
      await pause(wait);
    }
  }
  await disk.rename(from, to);
}
