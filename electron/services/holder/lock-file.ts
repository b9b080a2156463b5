import { sha256 } from '../byte-tools.ts';
import type { Disk } from '../disk/disk.ts';
import { errorCode } from '../disk/error-code.ts';
import { readWhole } from '../disk/read-whole.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { type LockRecord, longestRecord, readRecord, writeRecord } from './lock-record.ts';

/** A lock file as it was found. `print` changes whenever what it says does; a file that makes no sense has no record. */
export interface FoundLock {
  readonly print: string;
  readonly record: LockRecord | undefined;
}

/** Reads a lock file: null if there is none, undefined if it cannot be seen or is not a file. */
export async function findLock(path: string, disk: Disk): Promise<FoundLock | null | undefined> {
  try {
    const file = await disk.open(path, 'reading');
    try {
      const { isFile, size } = await file.stat();
      if (!isFile) return undefined;
      const bytes = await readWhole(file, Math.min(size, longestRecord));
      return { print: `${size} ${sha256(bytes)}`, record: readRecord(bytes) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? null : undefined;
  }
}

/** Makes a lock file where there is none and one can be made; never rejects. */
export async function makeLock(path: string, held: LockRecord, disk: Disk): Promise<void> {
  try {
    const file = await disk.open(path, 'making', 0o666);
    try {
      await writeWhole(file, writeRecord(held), 0);
    } finally {
      await file.close();
    }
  } catch {
    // Where nothing can be written there is no lock; where somebody was faster it is theirs.
  }
}

/** Writes the new beat into our own lock file, and into no other that came into its place. */
export async function renewLock(path: string, held: LockRecord, disk: Disk): Promise<void> {
  const file = await disk.open(path, 'changing');
  try {
    const now = readRecord(await readWhole(file, longestRecord));
    if (now?.token === held.token) await writeWhole(file, writeRecord(held), 0);
  } finally {
    await file.close();
  }
}

/**
 * Takes away a lock file whose holder left. It is moved aside first and looked at there, so that one
 * that somebody made in this very moment is put back.
 */
export async function removeLeft(
  path: string,
  { print }: FoundLock,
  aside: string,
  disk: Disk,
): Promise<void> {
  await disk.rename(path, aside);
  const moved = await findLock(aside, disk);
  if (moved?.print === print) await disk.remove(aside);
  else await disk.rename(aside, path);
}
