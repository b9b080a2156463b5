import type { Block } from '../../model/blocks/block.ts';
import type { AssessmentId } from '../../model/ids.ts';
import { inLanguage } from '../../model/language.ts';
import { findChecklist } from '../../pack/find.ts';
import { isAssessed } from '../../print/factor-sentence.ts';
import { textOfBlock } from '../block-text.ts';
import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

interface PlacedSentence {
  readonly assessment: AssessmentId;
  readonly run: number;
  readonly start: number;
}

const known = new WeakMap<Block, readonly PlacedSentence[]>();

/** Where a block says what an assessment finds. */
function sentencesIn(block: Block): readonly PlacedSentence[] {
  const before = known.get(block);
  if (before) return before;
  const sentences = textOfBlock(block, 'en').runs.flatMap(({ run, objects }) =>
    objects.flatMap(({ inline, start }) =>
      inline.kind === 'factor-sentence' ? [{ assessment: inline.assessment, run, start }] : [],
    ),
  );
  known.set(block, sentences);
  return sentences;
}

/** No live sentence stands in the words while its assessment is not begun: a gap is printed in its place. */
export const liveSentences: DraftRule = ({ dossier, draft, library }) => {
  const open = new Map(
    dossier.assessments.flatMap((assessment) => {
      const checklist = findChecklist(library, assessment.checklist);
      return checklist && !isAssessed(assessment, checklist, () => true)
        ? [[assessment.id, inLanguage(checklist.title, draft.language)] as const]
        : [];
    }),
  );
  return draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      sentencesIn(block).flatMap(({ assessment, run, start }) => {
        const field = open.get(assessment);
        if (field === undefined) return [];
        const span = { run, start, end: start + 1 };
        return [
          foundAt({ draft: draft.id }, block, 'gap-in-text', span, { field }, undefined, 'warning'),
        ];
      }),
    ),
  );
};
