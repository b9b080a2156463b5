import { constants, type Stats } from 'node:fs';
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';
import type { Disk, DiskEntry, DiskFile, OpenFor } from './disk.ts';

/** The disks of this computer, through Node. */
export const nodeDisk: Disk = {
  open: async (path, purpose, mode) => toFile(await open(path, flags[purpose], mode)),
  rename,
  remove: unlink,
  stat: async (path) => toEntry(await stat(path)),
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  syncFolder: async (folder) => {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  realpath: (path) => realpath(path),
};

const flags: { readonly [Purpose in OpenFor]: string | number } = {
  // Without O_NONBLOCK, opening a named pipe would wait for a writer for ever.
  reading: constants.O_RDONLY | constants.O_NONBLOCK,
  making: 'wx',
  changing: 'r+',
};

const toFile = (handle: FileHandle): DiskFile => ({
  stat: async () => toEntry(await handle.stat()),
  read: async (length, position) => {
    const { buffer, bytesRead } = await handle.read(
      Buffer.allocUnsafe(length),
      0,
      length,
      position,
    );
    return buffer.subarray(0, bytesRead);
  },
  write: async (bytes, position) =>
    (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
  datasync: () => handle.datasync(),
  sync: () => handle.sync(),
  close: () => handle.close(),
});

const toEntry = (found: Stats): DiskEntry => ({
  isFile: found.isFile(),
  size: found.size,
  mode: found.mode & 0o777,
  modified: found.mtimeMs,
  links: found.nlink,
});
