import { dirname } from 'node:path';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { syncFolder } from './sync-folder.ts';

/** Makes a folder where there is none, so that a power cut leaves it; those above it are taken to be there for long. */
export async function makeFolder(folder: string, disk: Disk = nodeDisk): Promise<void> {
  await disk.makeFolder(folder);
  await syncFolder(dirname(folder), disk);
}
