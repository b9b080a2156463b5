import type { VersionId } from '../../../templates/model/ids.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, OpenDossier } from '../../ipc/contract.ts';
import { addVersion } from '../history/add-version.ts';
import { placeOf } from '../history/history.ts';
import { removeJournal } from '../journal/remove-journal.ts';
import type { Seal } from '../seal/seal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { holdDossier } from './hold-dossier.ts';
import { beginJournal } from './begin-journal.ts';
import { fileBeside, hasAll, replayLeftover } from './leftovers.ts';
import { letGo } from './let-go.ts';
import { addMark } from './mark-version.ts';

/**
 * Opens what a journal kept. Neither it nor its file is written over: the old journal goes only when a
 * new one holds the same, and what the file holds becomes a version of the history.
 */
export async function recover(
  id: string,
  seal: Seal | null,
  all: Map<string, HeldDossier>,
  world: DeskWorld,
): Promise<Result<OpenDossier, Failure>> {
  const read = await replayLeftover(id, world, seal ?? undefined);
  if (!read.ok) return read;
  const { dossier, file: journalled, versions } = read.value;
  const beside = journalled && (await fileBeside(journalled, seal, world));
  // Written before the end, and the journal was not told any more: nobody else has changed it.
  const written = beside?.now !== undefined && hasAll(beside, dossier) ? beside.now : undefined;
  const known = journalled && { ...journalled, ...(written && { sha256: written }) };
  // What the file holds is what this began from only where nobody changed it.
  const isOurs = written !== undefined || beside?.standing === 'as-it-was';
  const { held, opened } = await holdDossier(
    {
      dossier,
      file: beside && { ...beside.file, ...(written && { sha256: written }) },
      report: [],
      seal,
      inFile: (isOurs && beside?.inFile) || null,
      versions,
      recovered: true,
    },
    all,
    world,
  );
  const begin = { at: world.now(), file: known, dossier, number: 0, behind: true, versions };
  const journal = await beginJournal(held, seal, begin, world);
  if (!journal.ok) {
    all.delete(held.handle);
    await letGo(held, 'keep');
    return fail({ code: 'not-saved', message: journal.problem });
  }
  held.journal = journal.value;
  await held.journalTurn(async () => {
    // These the new journal has already; the file has them too where the old one was not told of a save.
    for (const { version, dossier: then } of versions)
      if (!placeOf(held.history, version.id))
        held.history = await addVersion(held.history, version, then);
    if (beside?.inFile)
      held.history = await addVersion(
        held.history,
        { id: world.makeId() as VersionId, at: world.now(), mark: { kind: 'auto' } },
        beside.inFile,
      );
    await addMark(held, dossier, { kind: 'recovered' }, world);
  });
  const removed = await removeJournal(world.journals, id, world.disk);
  if (!removed.ok) world.log('a leftover journal could not be removed');
  return ok(opened);
}
