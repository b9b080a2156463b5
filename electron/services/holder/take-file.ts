import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../../templates/model/time.ts';
import type { Holder } from '../../ipc/contract.ts';
import { sha256 } from '../byte-tools.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { every as everyReal, type Every } from '../every.ts';
import { inTurn } from '../in-turn.ts';
import { findLock, type FoundLock, makeLock, removeLeft, renewLock } from './lock-file.ts';
import { lockPath } from './lock-path.ts';
import type { LockRecord } from './lock-record.ts';

/** Whom others see. `seat` is a lasting random name of this installation, by which it knows its own lock files after a crash. */
export interface Me {
  readonly name: string;
  readonly computer: string;
  readonly seat?: string;
}

export interface HoldOptions {
  /** For a locked dossier: the lock file names neither person nor computer. */
  readonly anonymous?: boolean;
  /** Told when somebody else takes the file or leaves it. */
  readonly tell?: (holder: Holder | null) => void;
  readonly disk?: Disk;
  readonly now?: () => Instant;
  /** Milliseconds that only ever grow. */
  readonly monotonic?: () => number;
  readonly every?: Every;
  readonly token?: string;
}

/** A file that is taken, or that somebody else has taken before. */
export interface Hold {
  /** Who else has it; null if we do, or if nobody can tell. Names are empty where theirs is a locked dossier. */
  readonly holder: () => Holder | null;
  /** Looks and renews now, beside the regular times. */
  readonly look: () => Promise<void>;
  /** Removes our lock file, never another's. Gives up on a drive that does not answer within two seconds. */
  readonly release: () => Promise<void>;
}

/** Milliseconds between two signs of life. */
export const beatEvery = 20_000;

/** Milliseconds without a sign of life, by our own clock, after which a holder has left. */
export const leftAfter = 90_000;

const longestRelease = 2000;

/**
 * Says in a hidden file beside a dossier that we have it open, and looks who else does. It only
 * advises: nobody is kept from saving, and where no file can be made there is simply no lock. The
 * clocks of two computers are never compared. Of two that take a file at the same moment one gets
 * it, and the other learns so at its next look. Never rejects.
 */
export async function takeFile(path: string, me: Me, options: HoldOptions = {}): Promise<Hold> {
  const { anonymous = false, tell, disk = nodeDisk, every = everyReal } = options;
  const { now = () => new Date().toISOString(), monotonic = () => performance.now() } = options;
  const place = lockPath(await disk.realpath(path).catch(() => path));
  let ours: LockRecord = {
    name: anonymous ? '' : me.name,
    computer: anonymous ? '' : me.computer,
    since: now(),
    beat: 0,
    token: options.token ?? randomUUID(),
    seat: me.seat === undefined ? '' : sha256(Buffer.from(`${me.seat}\n${basename(place)}`)),
  };
  const queue = inTurn();
  let released = false;
  let holder: Holder | null = null;
  let seen: Sighting | undefined;

  const settle = (next: Holder | null): void => {
    const isNew = JSON.stringify(next) !== JSON.stringify(holder);
    holder = next;
    if (isNew && !released) tell?.(next);
  };

  /** How long the found file has been silent. A computer that slept may not count the hours at once. */
  const watch = ({ print, record }: FoundLock): Sighting => {
    const at = monotonic();
    seen =
      seen?.print === print
        ? { ...seen, at, silent: seen.silent + Math.min(at - seen.at, 2 * beatEvery) }
        : { print, at, silent: 0, holder: holderIn(record) ?? seen?.holder ?? unknown(now()) };
    return seen;
  };

  const look = async (): Promise<void> => {
    if (released) return;
    const found = await findLock(place, disk);
    if (found === undefined) return settle(null);
    if (found?.record?.token === ours.token) {
      ours = { ...ours, beat: ours.beat + 1 };
      await renewLock(place, ours, disk);
      return settle(null);
    }
    if (found) {
      const { silent, holder: other } = watch(found);
      const isOurLeftover = ours.seat !== '' && found.record?.seat === ours.seat;
      if (!isOurLeftover && silent < leftAfter) return settle(other);
      await removeLeft(place, found, `${place}${ours.token.slice(0, 8)}`, disk);
    }
    seen = undefined;
    // Somebody may have been faster, between our look and now.
    await makeLock(place, ours, disk);
    const after = await findLock(place, disk);
    settle(after && after.record?.token !== ours.token ? watch(after).holder : null);
  };
  const lookSafely = (): Promise<void> => queue(() => look().catch(() => settle(null)));

  await lookSafely();
  const stop = every(beatEvery, lookSafely);
  return {
    holder: () => holder,
    look: lookSafely,
    async release() {
      released = true;
      stop();
      const work = queue(async () => {
        const found = await findLock(place, disk);
        if (found?.record?.token === ours.token) await disk.remove(place);
      }).catch(() => undefined);
      await Promise.race([work, pause(longestRelease, undefined, { ref: false })]);
    },
  };
}

/** Somebody else's lock file, and for how many milliseconds nothing has changed in it. */
interface Sighting {
  readonly print: string;
  readonly at: number;
  readonly silent: number;
  readonly holder: Holder;
}

const holderIn = (record: LockRecord | undefined): Holder | undefined =>
  record && { name: record.name, computer: record.computer, since: record.since };

const unknown = (since: Instant): Holder => ({ name: '', computer: '', since });
