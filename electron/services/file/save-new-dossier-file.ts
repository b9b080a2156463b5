import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import type { KnownFile } from './open-dossier-file.ts';
import { saveDossierFile } from './save-dossier-file.ts';

/** Writes a dossier to a file that must not exist yet. */
export async function saveNewDossierFile(
  path: string,
  dossier: Dossier,
  disk: Disk = nodeDisk,
): Promise<Result<KnownFile, Failure>> {
  const exists = await disk.stat(path).then(
    () => true,
    () => false,
  );
  if (exists)
    return fail({
      code: 'refused',
      message: `${path} exists already and was not changed. Choose another name.`,
    });
  return saveDossierFile(path, dossier, null, { disk });
}
