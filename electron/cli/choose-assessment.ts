import type { Assessment } from '../../templates/model/assessment.ts';
import type { Checklist } from '../../templates/model/checklist.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Library } from '../../templates/model/library.ts';
import { ok, type Result } from '../../templates/model/result.ts';
import { findChecklist } from '../../templates/pack/find.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';
import { refusal } from './refuse.ts';

/** An assessment with the checklist that it fills. */
export interface ChosenAssessment {
  readonly assessment: Assessment;
  readonly checklist: Checklist;
}

/** The assessment with this id, or the first where none is named. */
export function chooseAssessment(
  dossier: Dossier,
  library: Library,
  asked?: string,
): Result<ChosenAssessment, Refusal> {
  const ids = dossier.assessments.map(({ id }) => id);
  const assessment =
    asked === undefined
      ? dossier.assessments[0]
      : dossier.assessments.find(({ id }) => id === asked);
  if (!assessment)
    return refusal(
      asked === undefined
        ? 'This dossier has no assessment.'
        : `There is no assessment ${asked} in this dossier. It holds: ${ids.join(', ') || 'none'}.${didYouMean(asked, ids)}`,
    );
  const checklist = findChecklist(library, assessment.checklist);
  if (!checklist)
    return refusal(
      `The checklist ${assessment.checklist.pack}/${assessment.checklist.checklist} belongs to a pack that is not installed.`,
    );
  return ok({ assessment, checklist });
}
