import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { dossierToParts } from '../../../templates/codec/dossier-to-parts.ts';
import { nothingCarried } from '../../../templates/codec/parts.ts';
import { describeFinding } from '../../../templates/model/describe-finding.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import { byteTools, sha256 } from '../byte-tools.ts';
import { writeZip } from '../zip/write-zip.ts';
import { zipLimits } from '../zip/zip-limits.ts';
import { atomicWrite } from './atomic-write.ts';
import type { KnownFile } from './open-dossier-file.ts';
import { readBounded } from './read-bounded.ts';

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
): Promise<Result<KnownFile, Failure>> {
  if (known && (await isSameFile(known.path, path))) {
    const obstacle = await obstacleTo(known);
    if (obstacle) return fail(obstacle);
  }
  const carried = known?.carried ?? nothingCarried;
  const bytes = writeZip(dossierToParts(dossier, carried, byteTools));
  if (!bytes.ok)
    return fail({
      code: 'not-saved',
      message: describeFinding(bytes.problem),
      findings: [bytes.problem],
    });
  const written = await atomicWrite(path, bytes.value);
  return written.ok
    ? ok({ path, sha256: sha256(bytes.value), whole: true, carried })
    : fail({ code: 'not-saved', message: written.problem });
}

const isSameFile = async (one: string, other: string): Promise<boolean> =>
  (await trueName(one)) === (await trueName(other));

const trueName = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function obstacleTo(known: KnownFile): Promise<Failure | undefined> {
  if (!known.whole)
    return {
      code: 'refused',
      message: `${known.path} could not be read completely, so it is not written over. Save under another name.`,
    };
  const now = await readBounded(known.path, zipLimits.fileBytes);
  if (!now.ok && now.problem.code === 'not-found') return undefined;
  if (now.ok && sha256(now.value) === known.sha256) return undefined;
  return {
    code: 'changed-outside',
    message: `${known.path} was changed by another program since it was opened. Save under another name to keep both.`,
  };
}
