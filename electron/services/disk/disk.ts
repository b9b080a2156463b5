/** What the system tells of a file or folder. `modified` is in milliseconds since 1970, by the clock of the drive. */
export interface DiskEntry {
  readonly isFile: boolean;
  readonly size: number;
  /** The access rights, as in `stat`. */
  readonly mode: number;
  readonly modified: number;
  /** How many names it has; none means that it was removed while it was open. */
  readonly links: number;
}

/** An open file. Every call rejects with the system's error. */
export interface DiskFile {
  readonly stat: () => Promise<DiskEntry>;
  /** At most `length` bytes from a position; fewer at the end, and whenever the system pleases. */
  readonly read: (length: number, position: number) => Promise<Uint8Array>;
  /** Writes at a position and gives how many bytes were taken, which may be fewer than all. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  /** Waits until the content, and the size, are where a power cut leaves them. */
  readonly datasync: () => Promise<void>;
  /** Waits until everything about the file is where a power cut leaves it. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What an opened file is for: to be read, to be made anew where nothing of its name stands, or to be changed. */
export type OpenFor = 'reading' | 'making' | 'changing';

/**
 * The few things that saving and journalling ask of a disk, one system call each, so that a test can
 * stand in its way at every single one. Every call rejects with the system's error.
 */
export interface Disk {
  /** `mode` are the access rights of a file that is made. Opening a pipe does not wait. */
  readonly open: (path: string, purpose: OpenFor, mode?: number) => Promise<DiskFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly stat: (path: string) => Promise<DiskEntry>;
  /** The bare names in a folder, in no order. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it; one that is there already is fine. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Waits until the folder's names are where a power cut leaves them. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** The path with every link followed. */
  readonly realpath: (path: string) => Promise<string>;
}
