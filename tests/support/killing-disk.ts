import type { Disk } from '../../electron/services/disk/disk.ts';
import { nodeDisk } from '../../electron/services/disk/node-disk.ts';
import { wrapDisk } from './wrap-disk.ts';

/** Bytes that reach the disk at a time. */
const piece = 4096;

/** A disk of this computer, and how many moments there were so far at which the process may be killed. */
export interface KillingDisk {
  readonly disk: Disk;
  readonly moments: () => number;
}

/**
 * A disk that kills its own process at one moment, counted from 1: before or after any call, or in a
 * write, at each 4 KiB and in the middle of each.
 */
export function killingDisk(killAt: number): KillingDisk {
  let moments = 0;
  const moment = (): void => {
    moments += 1;
    if (moments === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const disk = wrapDisk(nodeDisk, {
    call: async (_, run) => {
      moment();
      const value = await run();
      moment();
      return value;
    },
    write: async (file, bytes, position) => {
      for (let from = 0; from < bytes.length; from += piece) {
        const part = bytes.subarray(from, from + piece);
        const half = Math.ceil(part.length / 2);
        moment();
        await file.write(part.subarray(0, half), position + from);
        moment();
        await file.write(part.subarray(half), position + from + half);
      }
      moment();
      return bytes.length;
    },
  });
  return { disk, moments: () => moments };
}
