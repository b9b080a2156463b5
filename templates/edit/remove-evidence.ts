import type { Assessment } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceId } from '../model/ids.ts';

/** Takes an evidence item out of the dossier and out of every item that linked it. */
export const removeEvidence = (dossier: Dossier, id: EvidenceId): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.filter((item) => item.id !== id),
  assessments: dossier.assessments.map((assessment) => unlink(assessment, id)),
});

const unlink = (assessment: Assessment, id: EvidenceId): Assessment => ({
  ...assessment,
  items: Object.fromEntries(
    Object.entries(assessment.items).map(([item, record]) => [
      item,
      { ...record, evidence: record.evidence.filter((linked) => linked !== id) },
    ]),
  ),
});
