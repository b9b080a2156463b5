import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openDossierFile } from '../../electron/services/file/open-dossier-file.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import { cli, type CliResult } from './run-cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The arguments that begin a statement on the veto of 18 September 2025. */
export const newGazaArguments = ['new', '--form', 'un-core/veto-supporter', '--veto', 'S/2025/583'];

/** A dossier file made by the command line, in a folder of its own. */
export async function newGazaFile(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await temporaryFolder();
  const path = join(folder, 'gaza.aide');
  const { exit, err } = await cli([...newGazaArguments, '-o', path]);
  if (exit !== 0) throw new Error(err);
  return { folder, path };
}

/** The dossier in a file; throws where it cannot be read. */
export async function dossierIn(path: string): Promise<Dossier> {
  const opened = await openDossierFile(path);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value.dossier;
}

/** Runs a command that must leave the file as it is. */
export async function unchanged(path: string, args: readonly string[]): Promise<CliResult> {
  const before = await readFile(path);
  const result = await cli(args);
  expect(await readFile(path)).toEqual(before);
  return result;
}
