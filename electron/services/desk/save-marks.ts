import { sameJson } from '../../../templates/change/same-json.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DeskWorld } from './desk-world.ts';
import type { HeldDossier } from './held-dossier.ts';
import { saveHeld } from './save-held.ts';

/**
 * Puts a version that a person asked for into the file where nothing else is unsaved: no other save
 * would follow before the dossier is closed. Where it fails the journal has the version.
 */
export async function saveMarks(
  held: HeldDossier,
  dossier: Dossier,
  world: DeskWorld,
): Promise<void> {
  const { file, inFile } = held;
  if (file && inFile && sameJson(inFile, dossier)) await saveHeld(held, dossier, file.path, world);
}
