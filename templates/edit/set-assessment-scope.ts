import type { Assessment } from '../model/assessment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AssessmentId } from '../model/ids.ts';

/** The frame of an assessment: what its trends are measured from, when it was closed, how it was made. Undefined clears. */
export interface AssessmentScope {
  readonly since?: Assessment['since'] | undefined;
  readonly cutOff?: Assessment['cutOff'] | undefined;
  readonly method?: Assessment['method'] | undefined;
}

/** Sets the frame of an assessment; members not named in `scope` stay. */
export const setAssessmentScope = (
  dossier: Dossier,
  id: AssessmentId,
  scope: AssessmentScope,
): Dossier => ({
  ...dossier,
  assessments: dossier.assessments.map((assessment) => {
    if (assessment.id !== id) return assessment;
    const merged = { ...assessment, ...scope };
    const kept = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(kept) as unknown as Assessment;
  }),
});
