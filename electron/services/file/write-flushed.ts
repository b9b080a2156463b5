import type { Disk, DiskEntry } from '../disk/disk.ts';
import { writeWhole } from '../disk/write-whole.ts';

/** Makes a file with these bytes, and resolves once they would outlive a power cut. Gives what the drive says of it then. */
export async function writeFlushed(
  path: string,
  bytes: Uint8Array,
  mode: number,
  disk: Disk,
): Promise<DiskEntry> {
  const file = await disk.open(path, 'making', mode);
  let written: DiskEntry;
  try {
    await writeWhole(file, bytes, 0);
    await file.sync();
    written = await file.stat();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  // A network drive may tell only now that it could not keep the bytes.
  await file.close();
  return written;
}
