import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log of what the program did, for a person who looks for a fault. Lines never hold document text. */
export interface LogFile {
  readonly write: (line: string) => void;
}

const mostBytes = 512 * 1024;

/**
 * Opens `aide-memoire.log` in a folder, which is made if need be. Each line gets its time. Past half a
 * megabyte the file becomes `aide-memoire.old.log`. A log that cannot be written is not an error.
 */
export function openLogFile(folder: string, now: () => Date): LogFile {
  const file = join(folder, 'aide-memoire.log');
  return {
    write(line) {
      try {
        mkdirSync(folder, { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > mostBytes)
          renameSync(file, join(folder, 'aide-memoire.old.log'));
        appendFileSync(file, `${now().toISOString()} ${line.replaceAll(/\s+/g, ' ')}\n`);
      } catch {
        // A full disk must not stop the program that is about to say so.
      }
    },
  };
}
