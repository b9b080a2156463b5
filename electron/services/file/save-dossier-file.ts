import { resolve } from 'node:path';
import { dossierToParts } from '../../../templates/codec/dossier-to-parts.ts';
import { type Carried, nothingCarried } from '../../../templates/codec/parts.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import { byteTools, sha256 } from '../byte-tools.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import type { Seal } from '../seal/seal.ts';
import { sealBytes } from '../seal/seal-bytes.ts';
import { writeZip } from '../zip/write-zip.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { atomicWrite } from './atomic-write.ts';
import type { KnownFile } from './open-dossier-file.ts';
import { readBounded } from './read-bounded.ts';

/** How a dossier is written, beside what it holds. */
export interface SaveOptions {
  readonly disk?: Disk;
  /** Locks the file; without it anybody can read it. */
  readonly seal?: Seal | null;
  /** What the file carries beside the dossier, where that is not what it carried before. */
  readonly carried?: Carried;
  /**
   * SHA-256 of files that this session wrote to the place before, to which this writing is added: a
   * file that was written but not confirmed by the drive is not somebody else's.
   */
  readonly ours?: Set<string>;
}

/**
 * Writes a dossier to a file and gives what the next saving must know. `known` is the file that the
 * dossier came from, null for a dossier that never had one. Nothing is written over a file that was
 * read in part (`refused`) or that someone else changed since (`changed-outside`); another path is
 * free to be replaced, because a person chose it.
 */
export async function saveDossierFile(
  path: string,
  dossier: Dossier,
  known: KnownFile | null,
  options: SaveOptions = {},
): Promise<Result<KnownFile, Failure>> {
  const { disk = nodeDisk, seal = null, ours = new Set() } = options;
  if (known && (await isSameFile(known.path, path, disk))) {
    const obstacle = await obstacleTo(known, ours, disk);
    if (obstacle) return fail(obstacle);
  }
  const carried = options.carried ?? known?.carried ?? nothingCarried;
  const zip = writeZip(dossierToParts(dossier, carried, byteTools));
  if (!zip.ok)
    return fail({
      code: 'not-saved',
      message: describeFinding(zip.problem),
      findings: [zip.problem],
    });
  const bytes = seal ? await sealBytes(seal, zip.value) : zip.value;
  const hash = sha256(bytes);
  ours.add(hash);
  const written = await atomicWrite(path, bytes, disk);
  return written.ok
    ? ok({ path, sha256: hash, whole: true, carried })
    : fail({ code: 'not-saved', message: written.problem });
}

const isSameFile = async (one: string, other: string, disk: Disk): Promise<boolean> =>
  (await trueName(one, disk)) === (await trueName(other, disk));

const trueName = (path: string, disk: Disk): Promise<string> =>
  disk.realpath(path).catch(() => resolve(path));

async function obstacleTo(
  known: KnownFile,
  ours: ReadonlySet<string>,
  disk: Disk,
): Promise<Failure | undefined> {
  if (!known.whole)
    return {
      code: 'refused',
      message: `${known.path} could not be read completely, so it is not written over. Save under another name.`,
    };
  const now = await readBounded(known.path, zipLimits.fileBytes, disk);
  if (!now.ok && now.problem.code === 'not-found') return undefined;
  // What it holds now may be somebody's work: it is not written over unseen.
  if (!now.ok)
    return {
      code: 'not-saved',
      message: `${now.problem.message} So it was left as it is. Try again, or save under another name.`,
    };
  const hash = sha256(now.value);
  if (hash === known.sha256 || ours.has(hash)) return undefined;
  return {
    code: 'changed-outside',
    message: `${known.path} was changed by another program since it was opened. Save under another name to keep both.`,
  };
}
