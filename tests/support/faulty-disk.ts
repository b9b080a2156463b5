import type { Disk } from '../../electron/services/disk/disk.ts';
import { nodeDisk } from '../../electron/services/disk/node-disk.ts';
import { type DiskCall, wrapDisk } from './wrap-disk.ts';

/** What goes wrong at a call: an error of the system, or a write that takes half, by itself or before the drive is full. */
export type Fault =
  'ENOSPC' | 'EIO' | 'EPERM' | 'EBUSY' | 'EROFS' | 'ENOENT' | 'short write' | 'half, then full';

export const faults: readonly Fault[] = [
  'ENOSPC',
  'EIO',
  'EPERM',
  'EBUSY',
  'EROFS',
  'ENOENT',
  'short write',
  'half, then full',
];

/** When a fault is there: at one call, or from that call on, as when a drive fills up or goes away. */
export interface FaultPlan {
  readonly fault: Fault;
  /** Counts from 1. */
  readonly at: number;
  readonly lasts: boolean;
}

export interface FaultyDisk {
  readonly disk: Disk;
  /** How many calls were made, and which the last one was to fail. */
  readonly calls: () => number;
  readonly hit: () => DiskCall['name'] | 'write' | undefined;
}

/** A disk of this computer on which one call, or every call from then on, goes wrong. */
export function faultyDisk(plan: FaultPlan | null, inner: Disk = nodeDisk): FaultyDisk {
  let count = 0;
  let hit: DiskCall['name'] | 'write' | undefined;
  const strikes = (name: DiskCall['name'] | 'write'): boolean => {
    count += 1;
    if (!plan || count < plan.at || (count > plan.at && !plan.lasts)) return false;
    if (isOfWrites(plan.fault) && name !== 'write') return false;
    hit ??= name;
    return true;
  };
  const disk = wrapDisk(inner, {
    call: async (call, run) => {
      if (!strikes(call.name)) return run();
      // A close that fails lets go of the file all the same.
      if (call.name === 'close') await run();
      throw systemError(plan?.fault ?? '');
    },
    write: async (file, bytes, position) => {
      if (!strikes('write')) return file.write(bytes, position);
      const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
      if (plan && isOfWrites(plan.fault)) await file.write(half, position);
      if (plan?.fault === 'short write') return half.length;
      throw systemError(plan?.fault === 'half, then full' ? 'ENOSPC' : (plan?.fault ?? ''));
    },
  });
  return { disk, calls: () => count, hit: () => hit };
}

const isOfWrites = (fault: Fault): boolean =>
  fault === 'short write' || fault === 'half, then full';

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
