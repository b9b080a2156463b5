import { dirname, join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { isTemporaryOf } from './temporary-name.ts';

/** Milliseconds that a save may take on the slowest drive before its temporary file is taken for a leftover. */
export const livingSave = 10 * 60 * 1000;

/**
 * Removes the temporary files that killed saves of the same target left beside it. `saved` is when the
 * save that just succeeded wrote, by the drive's own clock: what is not at least ten minutes older may
 * belong to a save that another process or another computer is in the middle of, and stays. A computer
 * that slept through those minutes in mid-save finds its file gone, says so and saves again. Never
 * rejects: a leftover that cannot be removed does no harm.
 */
export async function sweepLeftovers(
  target: string,
  saved: number,
  disk: Disk = nodeDisk,
): Promise<void> {
  const folder = dirname(target);
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) {
    if (!isTemporaryOf(name, target)) continue;
    const path = join(folder, name);
    const found = await disk.stat(path).catch(() => undefined);
    if (found?.isFile && found.modified <= saved - livingSave)
      await disk.remove(path).catch(() => undefined);
  }
}
