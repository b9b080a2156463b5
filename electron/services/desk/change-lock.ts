import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, LockRequest, Saved } from '../../ipc/contract.ts';
import { journalPath } from '../journal/journal-name.ts';
import { forget, type Seal } from '../seal/seal.ts';
import { leftoversOf } from '../wipe/leftovers-of.ts';
import { wipeFile } from '../wipe/wipe-file.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { beginJournal, journalFile } from './begin-journal.ts';
import { realPath } from './is-own-file.ts';
import { makeSealFor } from './make-seal-for.ts';
import { saveHeld } from './save-held.ts';
import { stayBeside } from './stay-beside.ts';

/**
 * Changes how a held dossier is locked. Its file is written first; only then the old lock is forgotten,
 * so that a failure leaves everything as it was. Null for a dossier without a file.
 */
export async function changeLock(
  held: HeldDossier,
  dossier: Dossier,
  request: LockRequest,
  world: DeskWorld,
): Promise<Result<Saved | null, Failure>> {
  const made = await makeSealFor(request, world);
  if (!made.ok) return made;
  const seal = made.value;
  const before = held.seal;
  const saved = held.file ? await saveHeld(held, dossier, held.file.path, world, seal) : ok(null);
  const moved = saved.ok ? await moveJournal(held, dossier, seal, world) : saved;
  if (!moved.ok) {
    // A save that is under way still needs the key.
    await held.saveTurn(() => Promise.resolve((held.seal = before)));
    if (seal) forget(seal);
    return moved;
  }
  if (before) forget(before);
  if (seal && !before && held.file) await wipeLeftovers(held.file.path, world);
  // Who has the file open is told by name only where the dossier is not locked.
  await stayBeside(held, seal !== null, world);
  return saved;
}

/** Goes on in a journal under the new seal; the old one, which may be readable, is overwritten. */
const moveJournal = (
  held: HeldDossier,
  dossier: Dossier,
  seal: Seal | null,
  world: DeskWorld,
): Promise<Result<null, Failure>> =>
  held.journalTurn(async () => {
    const { journal, file } = held;
    if (journal) {
      const now = parseDossier(journal.data());
      const number = journal.point().number;
      const begin = {
        at: world.now(),
        file: file && journalFile(file),
        dossier: now.ok ? now.value : dossier,
        number,
        // Told too much rather than too little: a leftover that says what the file says harms nobody.
        behind: true,
        versions: held.unsavedVersions,
      };
      const next = await beginJournal(held, seal, begin, world);
      if (!next.ok) return fail({ code: 'not-saved', message: next.problem });
      held.journal = next.value;
      await journal.close();
      const path = journalPath(world.journals, journal.id);
      if (path !== undefined) await wipeJournal(path, world);
    }
    held.seal = seal;
    return ok(null);
  });

async function wipeJournal(path: string, world: DeskWorld): Promise<void> {
  const wiped = await wipeFile(path);
  if (!wiped.ok) world.log('a journal could not be removed when its dossier was locked anew');
  await wipeLeftovers(path, world);
}

/** What killed savings of a file left beside it before it was locked can be read by anyone. */
async function wipeLeftovers(path: string, { disk }: DeskWorld): Promise<void> {
  for (const left of await leftoversOf(await realPath(path, disk), disk)) await wipeFile(left);
}
