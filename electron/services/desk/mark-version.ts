import { sameJson } from '../../../templates/change/same-json.ts';
import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import type { Version, VersionMark } from '../../../templates/model/version.ts';
import { addVersion } from '../history/add-version.ts';
import { beginJournal, journalFile } from './begin-journal.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';

/**
 * Adds a version to the history in memory and to the journal; the next save puts it into the file. Called
 * in the journal's turn. A history that could not be read is left alone.
 */
export async function addMark(
  held: HeldDossier,
  dossier: Dossier,
  mark: VersionMark,
  world: DeskWorld,
): Promise<Version> {
  const version: Version = { id: world.makeId() as VersionId, at: world.now(), mark };
  held.lastVersion = version.at;
  if (held.historyLost) return version;
  const longer = await addVersion(held.history, version, dossier);
  if (longer === held.history) return version;
  held.history = longer;
  held.unsavedVersions = [...held.unsavedVersions, { version, dossier }];
  if (held.journal && sameJson(held.journal.data(), dossier))
    await held.journal.append({ kind: 'mark', at: version.at, version });
  else if (mark.kind !== 'auto') await beginWithVersions(held, world);
  return version;
}

/**
 * Begins the journal anew with every version that no file has: a mark in a journal is of the state that
 * the journal is in, and it may not have been told of this one yet. Where that fails the next save
 * still puts the versions into the file.
 */
async function beginWithVersions(held: HeldDossier, world: DeskWorld): Promise<void> {
  const { file, journal, seal, unsavedVersions: versions } = held;
  const told = journal && parseDossier(journal.data());
  if (told && !told.ok) return;
  const begin = {
    at: world.now(),
    file: file && journalFile(file),
    dossier: told?.value ?? held.inFile ?? held.begun,
    versions,
    ...(journal && { number: journal.point().number, behind: true }),
  };
  const next = await beginJournal(held, seal, begin, world);
  if (!next.ok) return;
  held.journal = next.value;
  await journal?.remove();
}
