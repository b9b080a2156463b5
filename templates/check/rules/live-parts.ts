import type { AssessmentId } from '../../model/ids.ts';
import type { Block } from '../../model/blocks/block.ts';
import { inlinesOfBlock } from '../../model/blocks/inlines-of-block.ts';
import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

const known = new WeakMap<Block, readonly AssessmentId[]>();

/** The assessments that a block shows something of. */
function assessmentsIn(block: Block): readonly AssessmentId[] {
  const before = known.get(block);
  if (before) return before;
  const shown =
    block.kind === 'risk-table'
      ? [block.assessment]
      : inlinesOfBlock(block).flatMap((inline) =>
          'kind' in inline && inline.kind === 'factor-sentence' ? [inline.assessment] : [],
        );
  known.set(block, shown);
  return shown;
}

/** Every live sentence and table stands on an assessment that the dossier holds. */
export const liveParts: DraftRule = ({ dossier, draft }) => {
  const kept = new Set<AssessmentId>(dossier.assessments.map(({ id }) => id));
  return draft.sections.flatMap(({ blocks }) =>
    blocks
      .filter((block) => assessmentsIn(block).some((id) => !kept.has(id)))
      .map((block) =>
        foundAt(
          { draft: draft.id },
          block,
          'live-without-assessment',
          undefined,
          {},
          undefined,
          'error',
        ),
      ),
  );
};
