import type { Disk, DiskFile } from '../../electron/services/disk/disk.ts';

/** A call that is about to reach a disk. */
export interface DiskCall {
  readonly name: Exclude<keyof Disk | keyof DiskFile, 'write'>;
  readonly path: string;
}

/** What stands between the callers of a disk and the disk. */
export interface Between {
  readonly call: <Value>(call: DiskCall, run: () => Promise<Value>) => Promise<Value>;
  readonly write: (file: DiskFile, bytes: Uint8Array, position: number) => Promise<number>;
}

/** A disk that hands every single call to `between`, which makes it, fails it or does half of it. */
export function wrapDisk(disk: Disk, { call, write }: Between): Disk {
  const wrapFile = (path: string, file: DiskFile): DiskFile => ({
    stat: () => call({ name: 'stat', path }, file.stat),
    read: (length, position) => call({ name: 'read', path }, () => file.read(length, position)),
    write: (bytes, position) => write(file, bytes, position),
    datasync: () => call({ name: 'datasync', path }, file.datasync),
    sync: () => call({ name: 'sync', path }, file.sync),
    close: () => call({ name: 'close', path }, file.close),
  });
  return {
    open: async (path, purpose, mode) =>
      wrapFile(path, await call({ name: 'open', path }, () => disk.open(path, purpose, mode))),
    rename: (from, to) => call({ name: 'rename', path: to }, () => disk.rename(from, to)),
    remove: (path) => call({ name: 'remove', path }, () => disk.remove(path)),
    stat: (path) => call({ name: 'stat', path }, () => disk.stat(path)),
    list: (path) => call({ name: 'list', path }, () => disk.list(path)),
    makeFolder: (path) => call({ name: 'makeFolder', path }, () => disk.makeFolder(path)),
    syncFolder: (path) => call({ name: 'syncFolder', path }, () => disk.syncFolder(path)),
    realpath: (path) => call({ name: 'realpath', path }, () => disk.realpath(path)),
  };
}
