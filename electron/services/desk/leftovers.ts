import { basename } from 'node:path';
import { sameJson } from '../../../templates/change/same-json.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure, Leftover, LeftoverContent, LockKind } from '../../ipc/contract.ts';
import { sha256 } from '../byte-tools.ts';
import { readBounded } from '../file/read-bounded.ts';
import { type KnownFile, readDossierBytes } from '../file/open-dossier-file.ts';
import { readFrames } from '../journal/frames.ts';
import { listJournals, type ListedJournal } from '../journal/list-journals.ts';
import { readJournal } from '../journal/read-journal.ts';
import { readJournalFile } from '../journal/read-journal-file.ts';
import type { JournalFile } from '../journal/record.ts';
import { removeJournal } from '../journal/remove-journal.ts';
import { replay, type Replay } from '../journal/replay.ts';
import { readLock } from '../seal/header.ts';
import { openSealed } from '../seal/open-sealed.ts';
import type { Seal } from '../seal/seal.ts';
import { nothingCarried } from '../../../templates/codec/parts.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';

/** Journals of sessions that ended without closing their dossier. One that tells nothing new is removed on the way. */
export async function listLeftovers(
  held: ReadonlyMap<string, HeldDossier>,
  world: DeskWorld,
): Promise<readonly Leftover[]> {
  const open = new Set([...held.values()].map(({ journal }) => journal?.id));
  const found: Leftover[] = [];
  for (const journal of await listJournals(world.journals, world.disk)) {
    if (open.has(journal.id)) continue;
    const leftover = await describe(journal, world);
    if (leftover) found.push(leftover);
  }
  return found;
}

async function describe(
  { id, modified, kind }: ListedJournal,
  world: DeskWorld,
): Promise<Leftover | null> {
  const unknown = {
    id,
    title: null,
    fileName: null,
    changedAt: modified,
    file: 'unknown' as const,
  };
  if (kind === null) return { ...unknown, lock: null };
  if (kind === 'sealed') return { ...unknown, lock: (await lockOf(id, world)) ?? 'passphrase' };
  const read = await replayLeftover(id, world);
  if (!read.ok) return { ...unknown, lock: null };
  const { dossier, file, changedAt, stopped } = read.value;
  const beside = file && (await fileBeside(file, null, world));
  if (stopped === null && !tellsNews(read.value, beside)) {
    await removeJournal(world.journals, id, world.disk);
    return null;
  }
  return {
    id,
    title: dossier.title,
    fileName: file && basename(file.path),
    changedAt,
    lock: null,
    file: beside ? beside.standing : 'never',
  };
}

/** Whether a journal has text, or versions that somebody asked for, that its file lacks. */
function tellsNews({ behind, dossier, versions }: Replay, beside: FileBeside | null): boolean {
  // The file may have been written, and the program killed before the journal was told.
  if (behind && !(beside && hasAll(beside, dossier))) return true;
  return !behind && versions.some(({ version }) => version.mark.kind !== 'auto');
}

/** How a sealed journal is locked, as its first record shows. */
export async function lockOf(id: string, world: DeskWorld): Promise<LockKind | undefined> {
  const first = await firstSealed(id, world);
  return first && readLock(first)?.kind;
}

/** The first record of a sealed journal, to be unlocked. */
export async function firstSealed(id: string, world: DeskWorld): Promise<Uint8Array | undefined> {
  const bytes = await readJournalFile(world.journals, id, world.disk);
  const frames = bytes.ok ? readFrames(bytes.value) : bytes;
  return frames.ok && frames.value.kind === 'sealed' ? frames.value.payloads[0] : undefined;
}

/** What a journal kept, as far as it can be followed; a sealed one needs the seal. */
export async function replayLeftover(
  id: string,
  { journals, disk }: DeskWorld,
  seal?: Seal,
): Promise<Result<Replay, Failure>> {
  const bytes = await readJournalFile(journals, id, disk);
  if (!bytes.ok) return bytes;
  const read = await readJournal(
    bytes.value,
    seal && ((payload: Uint8Array) => openSealed(seal, payload)),
  );
  if (!read.ok) return read;
  const replayed = replay(read.value.records);
  return replayed.ok
    ? replayed
    : fail({ code: 'unreadable', message: 'What was kept cannot be read: its start is damaged.' });
}

/** A leftover beside its file. */
export async function readLeftover(
  id: string,
  world: DeskWorld,
): Promise<Result<LeftoverContent, Failure>> {
  const read = await replayLeftover(id, world);
  if (!read.ok) return read;
  const beside = read.value.file && (await fileBeside(read.value.file, null, world));
  return ok({ recovered: read.value.dossier, inFile: beside?.inFile ?? null });
}

/** The file that a journal belongs to, as it is now. */
interface FileBeside {
  /** To save to: with the checksum that the journal knows, so that a file changed since is not written over. */
  readonly file: KnownFile;
  readonly inFile: Dossier | null;
  readonly standing: Exclude<Leftover['file'], 'never'>;
  /** SHA-256 of the file now; undefined where it cannot be read. */
  readonly now?: string;
}

/** Whether a file holds exactly this dossier, whoever wrote it. */
export const hasAll = ({ inFile }: FileBeside, dossier: Dossier): boolean =>
  inFile !== null && sameJson(inFile, dossier);

/** Reads the file that a journal belongs to; one that cannot be read is known by its name only. */
export async function fileBeside(
  { path, sha256: known }: JournalFile,
  seal: Seal | null,
  world: DeskWorld,
): Promise<FileBeside> {
  const file: KnownFile = { path, sha256: known, whole: true, carried: nothingCarried };
  const bytes = await readBounded(path, zipLimits.fileBytes, world.disk);
  if (!bytes.ok) {
    const standing = bytes.problem.code === 'not-found' ? 'gone' : 'unknown';
    return { file, inFile: null, standing };
  }
  const now = sha256(bytes.value);
  const standing = now === known ? 'as-it-was' : 'changed';
  const opened = seal ? await openSealed(seal, bytes.value) : bytes;
  const read = opened.ok ? await readDossierBytes(opened.value, file) : undefined;
  return read?.ok
    ? { file: read.value.file, inFile: read.value.dossier, standing, now }
    : { file: { ...file, whole: false }, inFile: null, standing, now };
}
