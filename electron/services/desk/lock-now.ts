import { basename } from 'node:path';
import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, LockKind } from '../../ipc/contract.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { beginJournal } from './begin-journal.ts';
import { letGo } from './let-go.ts';
import { saveHeld } from './save-held.ts';

/** Where a locked dossier waits: in its file, or in its journal where the file does not have everything. */
export type LockedPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'journal'; readonly id: string };

/** What is left of a dossier that was locked at once. */
export interface LockedNow {
  readonly place: LockedPlace;
  readonly fileName: string | null;
  readonly lock: LockKind;
}

/** Saves a locked dossier where it can, forgets its key and lets it go. Nothing is lost where it cannot be saved. */
export async function lockNow(
  held: HeldDossier,
  world: DeskWorld,
): Promise<Result<LockedNow, Failure>> {
  const { seal } = held;
  if (!seal)
    return fail({ code: 'refused', message: 'This dossier has no lock yet. Lock it first.' });
  const path = held.file?.path;
  const saved = path !== undefined && (await saveNewest(held, path, world));
  if (!saved && !held.journal) {
    const begin = { at: world.now(), file: null, dossier: held.begun };
    const journal = await beginJournal(held, seal, begin, world);
    if (!journal.ok) return fail({ code: 'not-saved', message: journal.problem });
    held.journal = journal.value;
  }
  const id = held.journal?.id;
  await letGo(held, saved ? 'remove' : 'keep');
  world.ownKey.forget();
  const fileName = path === undefined ? null : basename(path);
  if (path !== undefined && saved)
    return ok({ place: { kind: 'file', path }, fileName, lock: seal.kind });
  if (id === undefined) throw new Error('What no file has stands in the journal');
  return ok({ place: { kind: 'journal', id }, fileName, lock: seal.kind });
}

/** Brings the file up to the newest change; true where it has everything. */
async function saveNewest(held: HeldDossier, path: string, world: DeskWorld): Promise<boolean> {
  const { journal } = held;
  if (!journal) return true;
  const data: unknown = await held.journalTurn(() => Promise.resolve(journal.data()));
  const newest = parseDossier(data);
  return newest.ok && (await saveHeld(held, newest.value, path, world)).ok;
}
