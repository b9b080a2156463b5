import type { Dossier } from '../model/dossier.ts';
import type { Merge } from './merge.ts';
import { renumberEvidence } from './renumber-evidence.ts';
import { runMerge } from './run-merge.ts';

/**
 * Puts two copies of a dossier together. What one side changed is in; what both changed differently is
 * a conflict and waits for a person. Without a base every difference is one, save what one side alone
 * has. No word of the result is any but the base's or a side's.
 */
export function mergeDossiers(base: Dossier | null, ours: Dossier, theirs: Dossier): Merge {
  const { sides, renumbered } = renumberEvidence({ base, ours, theirs });
  return {
    ...runMerge(sides, new Map()),
    renumbered,
    sameDossier: ours.id === theirs.id,
    sides,
  };
}
