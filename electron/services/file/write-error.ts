import { dirname } from 'node:path';
import { errorCode } from '../disk/error-code.ts';

/** What stands in the way for each error code of the system, and what to do about it. */
const sentences: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) =>
    `The folder ${dirname(path)} does not exist. Make it, or choose another folder.`,
  ENOTDIR: (path) => `${dirname(path)} is not a folder. Choose another folder.`,
  EACCES: (path) => `${path} cannot be written: no permission. Choose another folder.`,
  EPERM: (path) => `${path} cannot be written: no permission. Choose another folder.`,
  READONLY: (path) => `${path} is marked read-only. Lift the mark, or choose another name.`,
  EROFS: (path) => `${path} cannot be written: the drive is read-only. Choose another folder.`,
  EISDIR: (path) => `${path} is a folder. Choose a file name.`,
  ENOSPC: (path) =>
    `${path} cannot be written: the drive is full. Make room or choose another drive.`,
  EDQUOT: (path) =>
    `${path} cannot be written: the quota is used up. Make room or choose another drive.`,
  EFBIG: (path) => `${path} would be larger than the drive allows. Choose another drive.`,
  EBUSY: (path) => `${path} is held by another program. Close it there and try again.`,
  EMFILE: (path) => `${path} cannot be written: too many files are open. Close some and try again.`,
  ENAMETOOLONG: () => 'The file name is too long. Choose a shorter one.',
  EIO: (path) => `${path} cannot be written: the drive reports a fault. Choose another drive.`,
};

/** How a drive looks that was unplugged, or whose network is gone. */
const gone: ReadonlySet<unknown> = new Set([
  'ENXIO',
  'ENODEV',
  'ESTALE',
  'ENOTCONN',
  'ENETDOWN',
  'ENETUNREACH',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
]);

/** One sentence that says why a file could not be written and what to do. */
export function explainWriteError(error: unknown, path: string): string {
  const code = errorCode(error) ?? '';
  if (gone.has(code))
    return `${path} cannot be written: the drive does not answer. Connect it again, or choose another folder.`;
  return sentences[code]?.(path) ?? `${path} could not be written${code && ` (${code})`}.`;
}

/** One sentence for a file that holds the new content, while nobody vouches that a power cut leaves it so. */
export function explainUnconfirmed(error: unknown, path: string): string {
  const code = errorCode(error);
  return `${path} was written, but the drive did not confirm that it keeps it${code ? ` (${code})` : ''}. Save again, or under another name.`;
}
