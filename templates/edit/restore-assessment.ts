import type { Assessment } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AssessmentId, EvidenceId } from '../model/ids.ts';
import { keptEvidence } from './kept-evidence.ts';
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
