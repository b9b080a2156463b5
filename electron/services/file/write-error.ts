import { dirname } from 'node:path';

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
  EBUSY: (path) => `${path} is held by another program. Close it there and try again.`,
  ENAMETOOLONG: () => 'The file name is too long. Choose a shorter one.',
};

/** One sentence that says why a file could not be written and what to do. */
export function explainWriteError(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return sentences[code]?.(path) ?? `${path} could not be written${code && ` (${code})`}.`;
}
