import { basename } from 'node:path';
import type { Change } from '../../../templates/model/change.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Version, VersionMark } from '../../../templates/model/version.ts';
import type {
  Copy,
  DossierHandle,
  Failure,
  Leftover,
  LeftoverContent,
  LockedDossier,
  LockRequest,
  OpenDossier,
  Opening,
  Saved,
  Secret,
  WipePlan,
  WipeTarget,
} from '../../ipc/contract.ts';
import { sha256 } from '../byte-tools.ts';
import { readDossierBytes } from '../file/open-dossier-file.ts';
import { readBounded } from '../file/read-bounded.ts';
import { saveDossierFile } from '../file/save-dossier-file.ts';
import { dossierAt } from '../history/dossier-at.ts';
import { versionsOf } from '../history/history.ts';
import { removeJournal } from '../journal/remove-journal.ts';
import { sweepJournals } from '../journal/sweep-journals.ts';
import { isSealed, readLock } from '../seal/header.ts';
import { forget, type Seal } from '../seal/seal.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { changeLock } from './change-lock.ts';
import { readCopy, readOutside, settleOutside, writeCopyFor } from './copies.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { holdDossier } from './hold-dossier.ts';
import { isOwnFile } from './is-own-file.ts';
import { keepChanges } from './keep-changes.ts';
import { firstSealed, listLeftovers, lockOf, readLeftover } from './leftovers.ts';
import { letGo } from './let-go.ts';
import { lockNow, type LockedPlace } from './lock-now.ts';
import { makeSealFor } from './make-seal-for.ts';
import { addMark } from './mark-version.ts';
import { recover } from './recover.ts';
import { carriedWith, noteRecent, saveHeld } from './save-held.ts';
import { saveMarks } from './save-marks.ts';
import { damagedLock, openWithSecret } from './unlock-words.ts';
import { planWipeOf, runWipeOf } from './wipe-target.ts';

type Answer<Value> = Promise<Result<Value, Failure>>;

/**
 * The dossiers that are open, and everything that can be done with them short of asking a person for a
 * path. Handles and tickets name them; an unknown one is `not-found`.
 */
export interface Desk {
  readonly any: () => boolean;
  readonly fileOf: (handle: DossierHandle) => string | null | undefined;
  readonly isLocked: (handle: DossierHandle) => boolean;
  readonly begin: (dossier: Dossier, lock: LockRequest) => Answer<OpenDossier>;
  readonly open: (path: string) => Answer<Opening>;
  readonly unlock: (ticket: string, secret: Secret) => Answer<OpenDossier>;
  readonly keep: (
    handle: DossierHandle,
    number: number,
    changes: readonly Change[],
  ) => Answer<null>;
  readonly save: (handle: DossierHandle, dossier: Dossier, path: string) => Answer<Saved>;
  readonly saveCopy: (handle: DossierHandle, dossier: Dossier, path: string) => Answer<Saved>;
  readonly lock: (handle: DossierHandle, dossier: Dossier, to: LockRequest) => Answer<Saved | null>;
  readonly lockNow: (handle: DossierHandle) => Answer<LockedDossier>;
  readonly close: (handle: DossierHandle) => Promise<void>;
  /** The page that knew the handles is gone: all are let go, and their journals stay for the next start. */
  readonly abandon: () => Promise<void>;
  readonly versions: (handle: DossierHandle) => Answer<readonly Version[]>;
  readonly versionAt: (handle: DossierHandle, id: VersionId) => Answer<Dossier>;
  readonly mark: (handle: DossierHandle, dossier: Dossier, mark: VersionMark) => Answer<Version>;
  readonly leftovers: () => Promise<readonly Leftover[]>;
  readonly leftover: (id: string) => Answer<LeftoverContent>;
  readonly recover: (id: string) => Answer<Opening>;
  readonly discard: (id: string) => Answer<null>;
  readonly copy: (handle: DossierHandle, path: string) => Answer<Copy | LockedDossier>;
  readonly unlockCopy: (handle: DossierHandle, ticket: string, secret: Secret) => Answer<Copy>;
  readonly outside: (handle: DossierHandle) => Answer<Copy>;
  readonly settleOutside: (handle: DossierHandle) => Answer<null>;
  readonly share: (
    handle: DossierHandle,
    dossier: Dossier,
    name: string,
    path: string,
  ) => Answer<Saved>;
  readonly planWipe: (target: WipeTarget) => Answer<WipePlan>;
  readonly wipe: (target: WipeTarget) => Answer<WipePlan>;
}

/** What a ticket leads to. */
type Place = LockedPlace | { readonly kind: 'copy'; readonly path: string };

/** A desk with nothing on it. */
export function createDesk(world: DeskWorld): Desk {
  const held = new Map<DossierHandle, HeldDossier>();
  const tickets = new Map<string, Place>();
  const recovering = new Set<string>();
  void sweepJournals(world.journals, Date.parse(world.now()), world.disk);

  const withHeld = async <Value>(
    handle: DossierHandle,
    work: (one: HeldDossier) => Answer<Value>,
  ): Answer<Value> => {
    const one = held.get(handle);
    return one ? work(one) : fail(notOpen);
  };
  /** A journal belongs to one dossier on the desk at most. */
  const isTaken = (id: string): boolean =>
    recovering.has(id) || [...held.values()].some(({ journal }) => journal?.id === id);
  const recoverOnce = async (id: string, seal: Seal | null): Answer<OpenDossier> => {
    if (isTaken(id)) return fail(taken);
    recovering.add(id);
    try {
      return await recover(id, seal, held, world);
    } finally {
      recovering.delete(id);
    }
  };
  const ticketFor = (place: Place, fileName: string | null, lock: LockedDossier['lock']) => {
    const ticket = world.makeId();
    tickets.set(ticket, place);
    return { ticket, fileName, lock };
  };

  async function open(path: string): Answer<Opening> {
    const bytes = await readBounded(path, zipLimits.fileBytes, world.disk);
    if (!bytes.ok) return bytes;
    if (isSealed(bytes.value)) {
      const lock = readLock(bytes.value);
      return lock
        ? ok(ticketFor({ kind: 'file', path }, basename(path), lock.kind))
        : fail(damagedLock);
    }
    const read = await readDossierBytes(bytes.value, { path, sha256: sha256(bytes.value) });
    if (!read.ok) return read;
    const { dossier } = read.value;
    await noteRecent(dossier, dossier, path, dossier.modified, false, world);
    return ok((await holdDossier({ ...read.value, seal: null }, held, world)).opened);
  }

  async function unlock(ticket: string, secret: Secret): Answer<OpenDossier> {
    const place = tickets.get(ticket);
    if (!place) return fail(noTicket);
    if (place.kind === 'journal') {
      const first = await firstSealed(place.id, world);
      if (!first) return fail(damagedLock);
      const opened = await openWithSecret(first, secret, world);
      if (!opened.ok) return opened;
      const recovered = await recoverOnce(place.id, opened.value.seal);
      if (recovered.ok) tickets.delete(ticket);
      else forget(opened.value.seal);
      return recovered;
    }
    const { path } = place;
    const bytes = await readBounded(path, zipLimits.fileBytes, world.disk);
    if (!bytes.ok) return bytes;
    const opened = await openWithSecret(bytes.value, secret, world);
    if (!opened.ok) return opened;
    const { seal } = opened.value;
    const read = await readDossierBytes(opened.value.bytes, { path, sha256: sha256(bytes.value) });
    if (!read.ok) {
      forget(seal);
      return read;
    }
    tickets.delete(ticket);
    const { dossier } = read.value;
    await noteRecent(dossier, dossier, path, dossier.modified, true, world);
    return ok((await holdDossier({ ...read.value, seal }, held, world)).opened);
  }

  return {
    any: () => held.size > 0,
    fileOf: (handle) => {
      const one = held.get(handle);
      return one && (one.file?.path ?? null);
    },
    isLocked: (handle) => Boolean(held.get(handle)?.seal),
    async begin(dossier, lock) {
      const seal = await makeSealFor(lock, world);
      if (!seal.ok) return seal;
      const arrival = { dossier, file: null, report: [], seal: seal.value };
      return ok((await holdDossier(arrival, held, world)).opened);
    },
    open,
    unlock,
    keep: (handle, number, changes) =>
      withHeld(handle, (one) => keepChanges(one, number, changes, world)),
    save: (handle, dossier, path) => withHeld(handle, (one) => saveHeld(one, dossier, path, world)),
    saveCopy: (handle, dossier, path) =>
      withHeld(handle, async (one) => {
        if (await isOwnFile(one, path, world.disk)) return saveHeld(one, dossier, path, world);
        const written = await saveDossierFile(path, dossier, null, {
          disk: world.disk,
          seal: one.seal,
          carried: carriedWith(one, one.history),
        });
        return written.ok ? ok({ fileName: basename(path), savedAt: world.now() }) : written;
      }),
    lock: (handle, dossier, to) => withHeld(handle, (one) => changeLock(one, dossier, to, world)),
    lockNow: (handle) =>
      withHeld(handle, async (one) => {
        held.delete(one.handle);
        const place = await lockNow(one, world);
        if (!place.ok) held.set(one.handle, one);
        return place.ok
          ? ok(ticketFor(place.value.place, place.value.fileName, place.value.lock))
          : place;
      }),
    async close(handle) {
      const one = held.get(handle);
      held.delete(handle);
      if (one) await letGo(one, 'remove');
    },
    async abandon() {
      const all = [...held.values()];
      held.clear();
      await Promise.all(all.map((one) => letGo(one, 'keep')));
    },
    versions: (handle) => withHeld(handle, (one) => Promise.resolve(ok(versionsOf(one.history)))),
    versionAt: (handle, id) => withHeld(handle, (one) => dossierAt(one.history, id)),
    mark: (handle, dossier, mark) =>
      withHeld(handle, async (one) => {
        if (one.historyLost) return fail(lostHistory);
        const version = await one.journalTurn(() => addMark(one, dossier, mark, world));
        if (mark.kind === 'named') await saveMarks(one, dossier, world);
        return ok(version);
      }),
    leftovers: () => listLeftovers(held, world),
    leftover: (id) => readLeftover(id, world),
    async recover(id) {
      const lock = await lockOf(id, world);
      return lock ? ok(ticketFor({ kind: 'journal', id }, null, lock)) : recoverOnce(id, null);
    },
    async discard(id) {
      if (isTaken(id)) return fail(taken);
      const removed = await removeJournal(world.journals, id, world.disk);
      return removed.ok ? removed : fail({ code: 'not-saved', message: removed.problem });
    },
    copy: (handle, path) =>
      withHeld<Copy | LockedDossier>(handle, async (one) => {
        const read = await readCopy(one, path, null, world);
        if (!read.ok || read.value) return read as Result<Copy, Failure>;
        const bytes = await readBounded(path, zipLimits.fileBytes, world.disk);
        const lock = bytes.ok ? readLock(bytes.value) : undefined;
        return lock
          ? ok(ticketFor({ kind: 'copy', path }, basename(path), lock.kind))
          : fail(damagedLock);
      }),
    unlockCopy: (handle, ticket, secret) =>
      withHeld(handle, async (one) => {
        const place = tickets.get(ticket);
        if (place?.kind !== 'copy') return fail(noTicket);
        const read = await readCopy(one, place.path, secret, world);
        if (!read.ok) return read;
        if (!read.value) throw new Error('A copy that was unlocked can be read');
        tickets.delete(ticket);
        return ok(read.value);
      }),
    outside: (handle) => withHeld(handle, (one) => readOutside(one, world)),
    settleOutside: (handle) => withHeld(handle, (one) => settleOutside(one, world)),
    share: (handle, dossier, name, path) =>
      withHeld(handle, (one) => writeCopyFor(one, dossier, name, path, world)),
    planWipe: (target) => planWipeOf(target, held, world),
    wipe: (target) => runWipeOf(target, held, world),
  };
}

const notOpen: Failure = {
  code: 'not-found',
  message: 'This dossier is not open any more. Copy what you wrote and open it again.',
};

const taken: Failure = { code: 'not-found', message: 'What was kept is open already.' };

const noTicket: Failure = {
  code: 'not-found',
  message: 'This dossier is no longer waiting to be unlocked. Open it again.',
};

const lostHistory: Failure = {
  code: 'unreadable',
  message: 'The history in this file is damaged, so no version was added. It is kept as it is.',
};
