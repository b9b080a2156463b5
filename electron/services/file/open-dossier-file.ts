import { type Carried, partNames } from '../../../templates/codec/parts.ts';
import { partsToDossier } from '../../../templates/codec/parts-to-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import type { Failure } from '../../ipc/contract.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { byteTools, sha256 } from '../byte-tools.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { isSealed } from '../seal/header.ts';
import { type ReadZip, readZip } from '../zip/read-zip.ts';
import { salvageZip } from '../zip/salvage-zip.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { readBounded } from './read-bounded.ts';
import { readingFailure } from './reading-failure.ts';

/**
 * What saving must know of the file that a dossier came from. `sha256` is of the whole file as it
 * was last read or written here; `whole` is false when something could not be read, and then nothing
 * is ever written over it; `carried` is what a newer version put in and this one writes back.
 */
export interface KnownFile {
  readonly path: string;
  readonly sha256: string;
  readonly whole: boolean;
  readonly carried: Carried;
}

/** A dossier with the file it came from. `report` says what could not be read; empty for a whole file. */
export interface OpenedFile {
  readonly dossier: Dossier;
  readonly file: KnownFile;
  readonly report: readonly Finding[];
}

/**
 * Opens a dossier file that nobody vouches for, as far as it can be read. The file is never changed.
 * A locked one is `refused`: it takes `unseal` first.
 */
export async function openDossierFile(
  path: string,
  disk: Disk = nodeDisk,
): Promise<Result<OpenedFile, Failure>> {
  const bytes = await readBounded(path, zipLimits.fileBytes, disk);
  if (!bytes.ok) return bytes;
  if (isSealed(bytes.value))
    return fail({
      code: 'refused',
      message: `${path} is locked. Open it in the window, or unlock a copy of it with age.`,
    });
  return readDossierBytes(bytes.value, { path, sha256: sha256(bytes.value) });
}

/** The dossier in the bytes of a file, which were unlocked before if it was locked. `file` says where they came from. */
export async function readDossierBytes(
  bytes: Uint8Array,
  file: Pick<KnownFile, 'path' | 'sha256'>,
): Promise<Result<OpenedFile, Failure>> {
  const zip = await readOrSalvage(bytes);
  if (!zip.ok) return fail(readingFailure([zip.problem]));
  const read = partsToDossier(zip.value.parts, zip.value.lost, byteTools);
  if (!read.ok) return fail(readingFailure(read.problem));
  const { dossier, carried } = read.value;
  const report = [...zip.value.report, ...read.value.report];
  return ok({ dossier, file: { ...file, whole: report.length === 0, carried }, report });
}

interface FoundParts extends ReadZip {
  readonly report: readonly Finding[];
}

/** The parts of a zip; of one that lost its end those that still stand, if the dossier is among them. */
async function readOrSalvage(bytes: Uint8Array): Promise<Result<FoundParts, Finding>> {
  const zip = await readZip(bytes);
  if (zip.ok) return ok({ ...zip.value, report: [] });
  if (zip.problem.code !== 'zip-unreadable') return zip;
  const salvaged = salvageZip(bytes);
  return salvaged.parts.has(partNames.dossier) ? ok({ ...salvaged, report: [zip.problem] }) : zip;
}
