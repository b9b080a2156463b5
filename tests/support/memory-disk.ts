import { dirname } from 'node:path';
import type { Disk, DiskEntry, DiskFile } from '../../electron/services/disk/disk.ts';

/** A file in memory; it lives on without a name while it is open. */
export interface MemoryFile {
  readonly id: number;
  bytes: Uint8Array;
  modified: number;
}

/** What was done to the disk, in order, as far as a power cut can undo it. Null removes a name. */
export type DiskEvent =
  | {
      readonly kind: 'write';
      readonly file: number;
      readonly at: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'sync'; readonly file: number }
  | {
      readonly kind: 'names';
      readonly folder: string;
      readonly names: readonly (readonly [path: string, file: number | 'folder' | null])[];
    }
  | { readonly kind: 'sync-folder'; readonly folder: string }
  | { readonly kind: 'told'; readonly what: string };

/** What a disk holds: each path with the bytes of its file, or with null for a folder. */
export type DiskContent = ReadonlyMap<string, Uint8Array | null>;

export interface MemoryDisk {
  readonly disk: Disk;
  readonly events: readonly DiskEvent[];
  /** Notes between the events what a caller was told. */
  readonly tell: (what: string) => void;
}

const error = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk in memory that begins with some content and keeps a list of what was done. */
export function memoryDisk(content: DiskContent): MemoryDisk {
  const names = new Map<string, MemoryFile | null>();
  const events: DiskEvent[] = [];
  let clock = 0;
  let count = 0;
  for (const [path, bytes] of content)
    names.set(path, bytes && { id: (count += 1), bytes, modified: 0 });

  const entryOf = (file: MemoryFile | null): DiskEntry => ({
    isFile: file !== null,
    size: file?.bytes.length ?? 0,
    mode: 0o644,
    modified: file?.modified ?? 0,
    links: [...names.values()].filter((other) => other === file).length,
  });
  const at = (path: string): MemoryFile | null => {
    const found = names.get(path);
    if (found === undefined) throw error('ENOENT');
    return found;
  };
  const note = (
    folder: string,
    ...changed: readonly (readonly [string, MemoryFile | 'folder' | null])[]
  ) =>
    events.push({
      kind: 'names',
      folder,
      names: changed.map(([path, file]) => [path, file && file !== 'folder' ? file.id : file]),
    });
  const handle = (file: MemoryFile): DiskFile => ({
    stat: async () => entryOf(file),
    read: async (length, position) => file.bytes.slice(position, position + length),
    write: async (bytes, position) => {
      file.bytes = written(file.bytes, bytes, position);
      file.modified = clock += 1;
      events.push({ kind: 'write', file: file.id, at: position, bytes: bytes.slice() });
      return bytes.length;
    },
    datasync: async () => void events.push({ kind: 'sync', file: file.id }),
    sync: async () => void events.push({ kind: 'sync', file: file.id }),
    close: async () => undefined,
  });

  const disk: Disk = {
    open: async (path, purpose) => {
      if (purpose === 'making') {
        if (names.has(path)) throw error('EEXIST');
        if (at(dirname(path)) !== null) throw error('ENOTDIR');
        const file: MemoryFile = { id: (count += 1), bytes: new Uint8Array(), modified: clock };
        names.set(path, file);
        note(dirname(path), [path, file]);
        return handle(file);
      }
      const file = at(path);
      if (!file) throw error('EISDIR');
      return handle(file);
    },
    rename: async (from, to) => {
      const file = at(from);
      names.delete(from);
      names.set(to, file);
      note(dirname(to), [from, null], [to, file]);
    },
    remove: async (path) => {
      at(path);
      names.delete(path);
      note(dirname(path), [path, null]);
    },
    stat: async (path) => entryOf(at(path)),
    list: async (folder) => {
      at(folder);
      return [...names.keys()]
        .filter((path) => dirname(path) === folder && path !== folder)
        .map((path) => path.slice(folder.length + 1));
    },
    makeFolder: async (folder) => {
      if (names.has(folder)) return;
      names.set(folder, null);
      note(dirname(folder), [folder, 'folder']);
    },
    syncFolder: async (folder) => {
      at(folder);
      events.push({ kind: 'sync-folder', folder });
    },
    realpath: async (path) => {
      at(path);
      return path;
    },
  };
  return { disk, events, tell: (what) => void events.push({ kind: 'told', what }) };
}

/** The bytes of a file after a write; a gap before it holds zeros. */
export function written(before: Uint8Array, bytes: Uint8Array, at: number): Uint8Array {
  const after = new Uint8Array(Math.max(before.length, at + bytes.length));
  after.set(before);
  after.set(bytes, at);
  return after;
}
