import type { AssessmentId } from '../../model/ids.ts';
import type { DraftRule } from '../rule.ts';

/** Every live sentence and table stands on an assessment that the dossier holds. */
export const liveParts: DraftRule = ({ dossier, draft }) => {
  const known = new Set<AssessmentId>(dossier.assessments.map(({ id }) => id));
  return draft.sections.flatMap(({ blocks }) =>
    blocks
      .filter((block) =>
        block.kind === 'risk-table'
          ? !known.has(block.assessment)
          : 'content' in block &&
            block.content.some(
              (inline) =>
                'kind' in inline &&
                inline.kind === 'factor-sentence' &&
                !known.has(inline.assessment),
            ),
      )
      .map(
        ({ id }) =>
          ({
            code: 'live-without-assessment',
            severity: 'error',
            where: { in: 'block', draft: draft.id, block: id },
            values: {},
          }) as const,
      ),
  );
};
