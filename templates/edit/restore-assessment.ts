import type { Assessment } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceItem } from '../model/evidence.ts';
import type { AssessmentId, EvidenceId } from '../model/ids.ts';
import { placeBack } from './place-back.ts';

/**
 * Brings back one assessment as it was in an earlier state of the dossier. Links to evidence that the
 * dossier no longer holds stay away: the evidence was not asked for. One that was removed since comes
 * back at its old place. The same dossier where the earlier state has no such assessment.
 */
export function restoreAssessment(dossier: Dossier, from: Dossier, id: AssessmentId): Dossier {
  const found = from.assessments.find((assessment) => assessment.id === id);
  if (!found) return dossier;
  const old = withLinks(found, keptEvidence(dossier, from));
  const assessments = dossier.assessments.some((assessment) => assessment.id === id)
    ? dossier.assessments.map((assessment) => (assessment.id === id ? old : assessment))
    : placeBack(dossier.assessments, old, from.assessments);
  return { ...dossier, assessments };
}

/** How many links to evidence `restoreAssessment` leaves away. */
export function linksLeftAway(dossier: Dossier, from: Dossier, id: AssessmentId): number {
  const kept = keptEvidence(dossier, from);
  const old = from.assessments.find((assessment) => assessment.id === id);
  return Object.values(old?.items ?? {})
    .flatMap(({ evidence }) => evidence)
    .filter((link) => !kept.has(link)).length;
}

const withLinks = (assessment: Assessment, kept: ReadonlySet<EvidenceId>): Assessment => ({
  ...assessment,
  items: Object.fromEntries(
    Object.entries(assessment.items).map(([item, record]) => [
      item,
      { ...record, evidence: record.evidence.filter((link) => kept.has(link)) },
    ]),
  ),
});

/**
 * The evidence that both states hold. The number of a removed item may have been given again: one
 * with other words from another source is another fact and must not come to support what it never did.
 */
function keptEvidence(dossier: Dossier, from: Dossier): ReadonlySet<EvidenceId> {
  const before = new Map(from.evidence.map((item) => [item.id, item]));
  const kept = dossier.evidence.filter((item) => {
    const old = before.get(item.id);
    return old !== undefined && isSameFact(old, item);
  });
  return new Set(kept.map(({ id }) => id));
}

const isSameFact = (old: EvidenceItem, now: EvidenceItem): boolean =>
  old.what === now.what ||
  (old.source.name === now.source.name && old.source.reference === now.source.reference);
