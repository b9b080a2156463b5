import { join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { livingSave } from '../file/sweep-leftovers.ts';

const temporary = /^\.[0-9a-f]{16}-[0-9a-f]{12}\.journal\.[0-9a-f]{12}\.tmp$/;

/**
 * Deletes what killed rewritings of journals left in their folder: files of ten minutes and more, by
 * `now` in milliseconds since 1970. Never rejects.
 */
export async function sweepJournals(
  folder: string,
  now: number,
  disk: Disk = nodeDisk,
): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) {
    if (!temporary.test(name)) continue;
    const path = join(folder, name);
    const found = await disk.stat(path).catch(() => undefined);
    if (found?.isFile && found.modified <= now - livingSave)
      await disk.remove(path).catch(() => undefined);
  }
}
