import type { Assessment } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EvidenceId } from '../model/ids.ts';
import { leadEvidence } from './lead-evidence.ts';

/**
 * Takes an evidence item out of the dossier and out of every item and text that linked it. A voice that it
 * gave consent for stays without one.
 */
export const removeEvidence = (dossier: Dossier, id: EvidenceId): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.filter((item) => item.id !== id),
  drafts: dossier.drafts.map((draft) =>
    leadEvidence(draft, (linked) => (linked === id ? undefined : linked)),
  ),
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
