import { basename } from 'node:path';
import { nothingCarried } from '../../../templates/codec/parts.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Copy, Failure, Saved, Secret } from '../../ipc/contract.ts';
import { sha256 } from '../byte-tools.ts';
import { type OpenedFile, readDossierBytes } from '../file/open-dossier-file.ts';
import { readBounded } from '../file/read-bounded.ts';
import { saveDossierFile } from '../file/save-dossier-file.ts';
import { addVersion } from '../history/add-version.ts';
import { dossierAt } from '../history/dossier-at.ts';
import { versionsOf } from '../history/history.ts';
import { historyFromParts } from '../history/history-from-parts.ts';
import { historyNames } from '../history/history-names.ts';
import { isSealed } from '../seal/header.ts';
import { openSealed } from '../seal/open-sealed.ts';
import { forget } from '../seal/seal.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { type Base, baseFromParts, baseToParts } from './base-parts.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { isOwnFile } from './is-own-file.ts';
import { addMark } from './mark-version.ts';
import { saveMarks } from './save-marks.ts';
import { openWithSecret } from './unlock-words.ts';

/** Writes a copy that carries what it began from and none of the history, and remembers when that was. */
export async function writeCopyFor(
  held: HeldDossier,
  dossier: Dossier,
  name: string,
  path: string,
  world: DeskWorld,
): Promise<Result<Saved, Failure>> {
  if (await isOwnFile(held, path, world.disk)) return fail(ownFile);
  const at = world.now();
  // A history that could not be read is among what is carried, and others can perhaps read it.
  const others = [...held.carried.parts].filter(([part]) => !historyNames.isPart(part));
  const parts = new Map([...others, ...baseToParts({ dossier, at })]);
  const written = await saveDossierFile(path, dossier, null, {
    disk: world.disk,
    seal: held.seal,
    carried: { ...held.carried, parts },
  });
  if (!written.ok) return written;
  await held.journalTurn(() => addMark(held, dossier, { kind: 'shared', name }, world));
  await saveMarks(held, dossier, world);
  return ok({ fileName: basename(path), savedAt: at });
}

const ownFile: Failure = {
  code: 'refused',
  message: 'This is the file of the dossier itself. Choose another name for the copy.',
};

/** Reads a colleague's copy; null where it is locked and the dossier's own key does not open it. */
export async function readCopy(
  held: HeldDossier,
  path: string,
  secret: Secret | null,
  world: DeskWorld,
): Promise<Result<Copy | null, Failure>> {
  const bytes = await readBounded(path, zipLimits.fileBytes, world.disk);
  if (!bytes.ok) return bytes;
  const opened = await openedBytes(held, bytes.value, secret, world);
  if (!opened.ok) return opened;
  if (!opened.value) return ok(null);
  const read = await readDossierBytes(opened.value, { path, sha256: '' });
  if (!read.ok) return read;
  const base = await baseOf(held, read.value);
  return ok({
    fileName: basename(path),
    dossier: read.value.dossier,
    base: base?.dossier ?? null,
    baseAt: base?.at ?? null,
  });
}

async function openedBytes(
  held: HeldDossier,
  bytes: Uint8Array,
  secret: Secret | null,
  world: DeskWorld,
): Promise<Result<Uint8Array | null, Failure>> {
  if (!isSealed(bytes)) return ok(bytes);
  // A copy that was written here is locked as its original is.
  const same = held.seal && (await openSealed(held.seal, bytes));
  if (same?.ok) return ok(same.value);
  if (!secret) return ok(null);
  const opened = await openWithSecret(bytes, secret, world);
  if (!opened.ok) return opened;
  forget(opened.value.seal);
  return ok(opened.value.bytes);
}

/** The base that the copy carries; else the newest version that both histories have. */
async function baseOf(held: HeldDossier, { file }: OpenedFile): Promise<Base | null> {
  const { parts } = file.carried;
  const carried = baseFromParts(parts);
  if (carried) return carried;
  const theirs = historyFromParts(parts);
  if (!theirs.ok) return null;
  const ours = new Set(versionsOf(held.history).map(({ id }) => id));
  const common = versionsOf(theirs.value).findLast(({ id }) => ours.has(id));
  const dossier = common && (await dossierAt(held.history, common.id));
  return common && dossier?.ok ? { dossier: dossier.value, at: common.at } : null;
}

/** Reads the dossier's own file as somebody else left it; both began from what was last saved or read here. */
export async function readOutside(
  held: HeldDossier,
  world: DeskWorld,
): Promise<Result<Copy, Failure>> {
  const { file, inFile } = held;
  if (!file) return fail({ code: 'not-found', message: 'This dossier was never saved.' });
  const bytes = await readBounded(file.path, zipLimits.fileBytes, world.disk);
  if (!bytes.ok) return bytes;
  const opened = await openedBytes(held, bytes.value, null, world);
  if (!opened.ok) return opened;
  if (!opened.value)
    return fail({
      code: 'refused',
      message:
        'The file was locked in another way meanwhile. Save your text as a copy, then open it.',
    });
  const read = await readDossierBytes(opened.value, {
    path: file.path,
    sha256: sha256(bytes.value),
  });
  if (!read.ok) return read;
  held.outside = { file: read.value.file, dossier: read.value.dossier };
  return ok({
    fileName: basename(file.path),
    dossier: read.value.dossier,
    base: inFile,
    baseAt: inFile?.modified ?? null,
  });
}

/** Lets the next save replace what `readOutside` gave, which stays as a version of the history. */
export async function settleOutside(
  held: HeldDossier,
  world: DeskWorld,
): Promise<Result<null, Failure>> {
  const { outside } = held;
  if (!outside) return fail({ code: 'not-found', message: 'The file was not looked at yet.' });
  return held.journalTurn(async () => {
    const id = world.makeId() as VersionId;
    if (!held.historyLost)
      held.history = await addVersion(
        held.history,
        { id, at: world.now(), mark: { kind: 'shared', name: basename(outside.file.path) } },
        outside.dossier,
      );
    held.file = { ...outside.file, carried: held.carried ?? nothingCarried };
    held.inFile = outside.dossier;
    held.outside = null;
    return ok(null);
  });
}
