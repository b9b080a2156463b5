import type { Disk } from '../disk/disk.ts';
import type { HeldDossier } from './held-dossier.ts';

/** The path with every link followed; as it is where there is nothing. */
export const realPath = (path: string, disk: Disk): Promise<string> =>
  disk.realpath(path).catch(() => path);

/** Whether a path leads to the file of a held dossier, by whatever name. */
export async function isOwnFile(
  { file }: Pick<HeldDossier, 'file'>,
  path: string,
  disk: Disk,
): Promise<boolean> {
  return file !== null && (await realPath(file.path, disk)) === (await realPath(path, disk));
}
