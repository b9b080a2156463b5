import { dirname, join } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { isTemporaryOf } from '../file/temporary-name.ts';

/** The paths of temporary files that killed savings of a file left beside it; they hold what it held. */
export async function leftoversOf(
  path: string,
  disk: Pick<Disk, 'list'> = nodeDisk,
): Promise<readonly string[]> {
  const names = await disk.list(dirname(path)).catch(() => []);
  return names
    .filter((name) => isTemporaryOf(name, path))
    .sort()
    .map((name) => join(dirname(path), name));
}
