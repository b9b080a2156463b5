import { basename, dirname, join } from 'node:path';
import { sha256 } from '../byte-tools.ts';

/** Bytes of a file name that fit, with the marks around it, within the 255 that drives allow. */
const longestName = 230;

/** The hidden file beside a dossier that says who has it open, named as office programs name theirs. */
export function lockPath(path: string): string {
  const name = basename(path);
  const short =
    Buffer.byteLength(name) > longestName ? sha256(Buffer.from(name)).slice(0, 32) : name;
  return join(dirname(path), `.~lock.${short}#`);
}
