import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** What a virus scanner or a sync client that holds the file for a moment looks like. */
const passing: ReadonlySet<unknown> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Milliseconds before each further attempt: about two seconds in all. */
const pauses = [10, 25, 50, 100, 200, 400, 600, 700] as const;

/** Renames a file, waiting for others to let go of the target; throws what the last attempt threw. */
export async function renameWithRetry(
  from: string,
  to: string,
  attempt: (from: string, to: string) => Promise<void> = rename,
): Promise<void> {
  for (const wait of pauses) {
    try {
      await attempt(from, to);
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && passing.has(error.code))) throw error;
      await pause(wait);
    }
  }
  await attempt(from, to);
}
