import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Disk, DiskFile } from '../disk/disk.ts';
import { writeWhole } from '../disk/write-whole.ts';
import { atomicWrite } from '../file/atomic-write.ts';
import { makeFolder } from '../file/make-folder.ts';
import { explainWriteError } from '../file/write-error.ts';
import { readBounded } from '../file/read-bounded.ts';
import {
  frame,
  type Framed,
  firstChain,
  headerLine,
  type JournalKind,
  readFrames,
} from './frames.ts';

/** The file of a journal. One call at a time; each resolves once a power cut would leave what it wrote. */
export interface JournalWriter {
  /** Bytes that are known to be kept. */
  readonly size: () => number;
  /**
   * Adds payloads to what is kept. After a failure only the same payloads, with or without more, may be
   * added next: they are written over what the failure left.
   */
  readonly append: (payloads: readonly Uint8Array[]) => Promise<Result<null, string>>;
  /** Puts a new file with these payloads in place of the one there, or of none. Whatever fails, one whole file is there. */
  readonly rewrite: (payloads: readonly Uint8Array[]) => Promise<Result<null, string>>;
  readonly close: () => Promise<void>;
}

/** Nobody but the owner of the account may look into it. */
const ownerOnly = 0o600;

/** A writer for a journal that `rewrite` is to make first. */
export function journalWriter(path: string, kind: JournalKind, disk: Disk): JournalWriter {
  let file: DiskFile | undefined;
  let end = 0;
  let chain = 0;

  const close = async (): Promise<void> => {
    const open = file;
    file = undefined;
    await open?.close().catch(() => undefined);
  };

  /** Goes on with the old file after a new one could not be put in its place, unless it was after all. */
  const goBack = async (): Promise<void> => {
    const bytes = await readBounded(path, Number.MAX_SAFE_INTEGER, disk);
    const frames = bytes.ok ? readFrames(bytes.value) : bytes;
    if (!frames.ok || frames.value.end !== end || frames.value.chain !== chain) return;
    file = await disk.open(path, 'changing').catch(() => undefined);
  };

  return {
    size: () => end,
    async append(payloads) {
      const framed: Framed = frame(payloads, chain);
      try {
        if (!file) return fail(`${path} could not be opened again.`);
        await writeWhole(file, framed.bytes, end);
        await file.datasync();
        // Whoever clears out the folder leaves an open file that nobody will ever find again.
        if ((await file.stat()).links === 0) return fail(`${path} was removed by another program.`);
      } catch (error) {
        return fail(explainWriteError(error, path));
      }
      end += framed.bytes.length;
      chain = framed.chain;
      return ok(null);
    },
    async rewrite(payloads) {
      const header = headerLine(kind);
      const framed = frame(payloads, firstChain(kind));
      const bytes = Buffer.concat([header, framed.bytes]);
      // Windows does not rename over a file that is open.
      await close();
      try {
        await makeFolder(dirname(path), disk);
      } catch (error) {
        await goBack();
        return fail(explainWriteError(error, path));
      }
      const written = await atomicWrite(path, bytes, disk, ownerOnly);
      if (!written.ok) {
        await goBack();
        return written;
      }
      ({ chain } = framed);
      end = bytes.length;
      file = await disk.open(path, 'changing').catch(() => undefined);
      return ok(null);
    },
    close,
  };
}
