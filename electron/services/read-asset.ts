import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a file below a folder of the program itself; undefined where there is none. The segments must be bare names. */
export async function readAsset(
  folder: string,
  segments: readonly string[],
): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(folder, ...segments));
  } catch {
    return undefined;
  }
}
