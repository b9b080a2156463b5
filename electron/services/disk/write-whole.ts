import type { DiskFile } from './disk.ts';

/** Writes all the bytes at a position, however few the system takes at a time. Rejects where it takes none. */
export async function writeWhole(
  file: DiskFile,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken === 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' });
    done += taken;
  }
}
