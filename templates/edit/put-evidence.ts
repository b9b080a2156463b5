import type { Dossier } from '../model/dossier.ts';
import type { EvidenceItem } from '../model/evidence.ts';

/** Adds an evidence item, or replaces the one with the same id in its place. */
export const putEvidence = (dossier: Dossier, item: EvidenceItem): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.some((before) => before.id === item.id)
    ? dossier.evidence.map((before) => (before.id === item.id ? item : before))
    : [...dossier.evidence, item],
});
