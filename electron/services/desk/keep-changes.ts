import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import { isVersionDue } from '../../../templates/history/is-version-due.ts';
import type { Change } from '../../../templates/model/change.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import { beginJournal, journalFile } from './begin-journal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { addMark } from './mark-version.ts';

/**
 * Keeps changes in the journal: ok once they would outlive a power cut. `number` counts the window's
 * messages from 1. A single change that sets the whole dossier begins the journal anew, which is how a
 * window goes on after a failure.
 */
export const keepChanges = (
  held: HeldDossier,
  number: number,
  changes: readonly Change[],
  world: DeskWorld,
): Promise<Result<null, Failure>> =>
  held.journalTurn(async () => {
    if (held.closed) return fail(notKept('The dossier is closed.'));
    const whole = wholeDossier(changes);
    const kept = whole
      ? await beginAnew(held, number, whole, world)
      : await append(held, number, changes, world);
    if (!kept.ok) return fail(notKept(kept.problem));
    await keepVersion(held, world);
    return ok(null);
  });

const notKept = (why: string): Failure => ({ code: 'not-saved', message: why });

function wholeDossier(changes: readonly Change[]): Dossier | undefined {
  const [first, second] = changes;
  if (second || !first || first.path.length > 0 || !('set' in first)) return undefined;
  const parsed = parseDossier(first.set);
  return parsed.ok ? parsed.value : undefined;
}

async function append(
  held: HeldDossier,
  number: number,
  changes: readonly Change[],
  world: DeskWorld,
): Promise<Result<null, string>> {
  if (!held.journal) {
    const { file, unsavedVersions: versions } = held;
    const dossier = held.inFile ?? held.begun;
    const at = world.now();
    const begin = { at, file: file && journalFile(file), dossier, number: number - 1, versions };
    const journal = await beginJournal(held, held.seal, begin, world);
    if (!journal.ok) return journal;
    held.journal = journal.value;
    // Whatever is written from here on can be held against where it began.
    if (held.lastVersion === undefined) await addMark(held, dossier, { kind: 'auto' }, world);
  }
  return held.journal.append({ kind: 'change', at: world.now(), number, changes });
}

async function beginAnew(
  held: HeldDossier,
  number: number,
  dossier: Dossier,
  world: DeskWorld,
): Promise<Result<null, string>> {
  const { file, seal, unsavedVersions: versions } = held;
  const begin = {
    at: world.now(),
    file: file && journalFile(file),
    dossier,
    number,
    behind: true,
    versions,
  };
  const journal = await beginJournal(held, seal, begin, world);
  if (!journal.ok) return journal;
  const before = held.journal;
  held.journal = journal.value;
  await before?.remove();
  return ok(null);
}

/** Remembers the state after some minutes of change, also while nothing was saved. */
async function keepVersion(held: HeldDossier, world: DeskWorld): Promise<void> {
  const now = world.now();
  if (!held.journal || !isVersionDue(held.lastVersion, now)) return;
  const dossier = parseDossier(held.journal.data());
  if (dossier.ok) await addMark(held, dossier.value, { kind: 'auto' }, world);
}
