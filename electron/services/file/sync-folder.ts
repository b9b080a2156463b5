import { open } from 'node:fs/promises';

/** Flushes a folder's list of names to disk where the system can; Windows and some network drives cannot. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch {
    // The file itself is flushed already; only the rename could still be lost with the power.
  }
}
