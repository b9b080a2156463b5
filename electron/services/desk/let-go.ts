import { forget } from '../seal/seal.ts';
import type { HeldDossier } from './held-dossier.ts';
import { leaveFile } from './stay-beside.ts';

/**
 * Lets a held dossier go: its file, its key and its journal, which is removed, or kept for the next
 * start where the dossier was not closed by a person. What is being saved is waited for.
 */
export async function letGo(held: HeldDossier, journal: 'remove' | 'keep'): Promise<void> {
  held.closed = true;
  await Promise.all([
    held.saveTurn(() => Promise.resolve()),
    held.journalTurn(() => Promise.resolve()),
  ]);
  await (journal === 'remove' ? held.journal?.remove() : held.journal?.close());
  held.journal = null;
  await leaveFile(held);
  if (held.seal) forget(held.seal);
}
