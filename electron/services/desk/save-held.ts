import type { Carried } from '../../../templates/codec/parts.ts';
import { sameJson } from '../../../templates/change/same-json.ts';
import { isVersionDue } from '../../../templates/history/is-version-due.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, Holder, Saved } from '../../ipc/contract.ts';
import { basename } from 'node:path';
import type { KnownFile } from '../file/open-dossier-file.ts';
import { saveDossierFile } from '../file/save-dossier-file.ts';
import type { History } from '../history/history.ts';
import { historyToParts } from '../history/history-to-parts.ts';
import { thinHistory } from '../history/thin-history.ts';
import { recentFacts } from '../recent-facts.ts';
import type { Seal } from '../seal/seal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { journalFile } from './begin-journal.ts';
import { addMark } from './mark-version.ts';
import { stayBeside } from './stay-beside.ts';

/**
 * Writes a held dossier to a path and proves it; the journal then knows that the file has everything up
 * to the moment of this call. The file that somebody else has open is left to them (`held`).
 */
export const saveHeld = (
  held: HeldDossier,
  dossier: Dossier,
  path: string,
  world: DeskWorld,
  sealAnew?: Seal | null,
): Promise<Result<Saved, Failure>> => {
  // In this turn, because what is typed from here on is not in the dossier that was handed over.
  const before = held.journalTurn(() => prepare(held, dossier, world));
  return held.saveTurn(async () => {
    const prepared = await before;
    if (held.closed) return fail(isClosed);
    const isOwn = held.file?.path === path;
    const other = isOwn ? (held.hold?.holder() ?? null) : null;
    if (other) return fail(heldBy(other));
    // Read in this turn: a save that waited for a change of lock goes by the new one.
    const seal = sealAnew === undefined ? held.seal : sealAnew;
    held.saving = true;
    try {
      const carried = carriedWith(held, prepared.history);
      const written = await saveDossierFile(path, dossier, held.file, {
        disk: world.disk,
        seal,
        carried,
        ours: held.ours,
      });
      if (!written.ok) return written;
      held.seal = seal;
      await settle(held, dossier, { ...written.value, carried: held.carried }, prepared, world);
    } finally {
      held.saving = false;
    }
    const savedAt = world.now();
    await noteRecent(held, dossier, path, savedAt, seal !== null, world);
    if (!isOwn) await stayBeside(held, seal !== null, world);
    return ok({ fileName: basename(path), savedAt });
  });
};

const isClosed: Failure = { code: 'not-found', message: 'The dossier is closed.' };

const heldBy = ({ name, computer, since }: Holder): Failure => ({
  code: 'held',
  message: name
    ? `${name} has had this file open on ${computer} since ${since.slice(0, 16).replace('T', ' ')} UTC. Save a copy, and merge the two later.`
    : 'Somebody else has this file open. Save a copy, and merge the two later.',
});

type Prepared = Awaited<ReturnType<typeof prepare>>;

/** The versions and the place in the journal that belong to the dossier as it was handed over. */
async function prepare(held: HeldDossier, dossier: Dossier, world: DeskWorld) {
  const now = world.now();
  if (isVersionDue(held.lastVersion, now)) {
    held.history = await thinHistory(held.history, now);
    await addMark(held, dossier, { kind: 'auto' }, world);
  }
  const { journal, history, unsavedVersions: versions } = held;
  // Where the two differ the journal goes on saying that it knows more than the file.
  const agrees = journal !== null && sameJson(journal.data(), dossier);
  if (journal && !agrees) world.log('the journal and the saved dossier differ');
  return { history, versions, journal, point: agrees ? journal.point() : undefined };
}

/** What the file carries beside the dossier, with its history as it is now. */
export function carriedWith({ carried, historyLost }: HeldDossier, history: History): Carried {
  if (historyLost) return carried;
  return { ...carried, parts: new Map([...carried.parts, ...historyToParts(history)]) };
}

async function settle(
  held: HeldDossier,
  dossier: Dossier,
  file: KnownFile,
  { versions, journal, point }: Prepared,
  world: DeskWorld,
): Promise<void> {
  held.file = file;
  held.inFile = dossier;
  await held.journalTurn(async () => {
    const saved = new Set(versions.map(({ version }) => version.id));
    held.unsavedVersions = held.unsavedVersions.filter(({ version }) => !saved.has(version.id));
    // A journal that was begun anew meanwhile says of itself what the file lacks.
    if (journal && point && journal === held.journal)
      await journal.saved(world.now(), journalFile(file), point);
  });
}

/** Puts a dossier on top of the recent list; of a locked one only where it is. */
export async function noteRecent(
  held: Pick<HeldDossier, 'id'>,
  dossier: Dossier,
  path: string,
  at: string,
  locked: boolean,
  { recents, exported, library }: DeskWorld,
): Promise<void> {
  if (locked) await exported.forget(held.id).catch(() => undefined);
  const facts = locked ? null : recentFacts(dossier, await library());
  await recents.note(path, facts, at);
}
