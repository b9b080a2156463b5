import type { DiskFile } from './disk.ts';

/** Up to `length` bytes from the start of a file; fewer only where the file ends before. */
export async function readWhole(file: DiskFile, length: number): Promise<Uint8Array> {
  const first = await file.read(length, 0);
  // Most reads give everything at once, and then nothing is copied.
  if (first.length === length || first.length === 0) return first;
  const bytes = new Uint8Array(length);
  bytes.set(first);
  let done = first.length;
  while (done < length) {
    const more = await file.read(length - done, done);
    if (more.length === 0) break;
    bytes.set(more, done);
    done += more.length;
  }
  return bytes.subarray(0, done);
}
