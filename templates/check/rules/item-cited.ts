import { inLanguage } from '../../model/language.ts';
import { isWords } from '../../model/blocks/inline.ts';
import { findPack } from '../../pack/find.ts';
import type { FormRule } from '../rule.ts';
import { inlinesOf } from '../inlines-of.ts';

/** The text, outside its annexes, says something of the assessment: a live sentence or a live table. */
export const itemCited: FormRule<'item-cited'> = ({ checklist: id }, under) => {
  const { dossier, draft, template, library } = under;
  const checklist = findPack(library, draft.template.pack)?.checklists[id];
  const assessment = dossier.assessments.find(({ checklist: used }) => used.checklist === id);
  if (!checklist || !assessment) return [];
  const annexes = new Set(template.sections.filter(({ annex }) => annex).map(({ key }) => key));
  const cited = draft.sections
    .filter(({ key }) => !annexes.has(key))
    .some(
      (section) =>
        section.blocks.some(
          (block) => block.kind === 'risk-table' && block.assessment === assessment.id,
        ) ||
        inlinesOf(section).some(
          (inline) =>
            !isWords(inline) &&
            inline.kind === 'factor-sentence' &&
            inline.assessment === assessment.id,
        ),
    );
  return cited
    ? []
    : [
        {
          code: 'assessment-not-cited',
          severity: 'note',
          where: { in: 'draft', draft: draft.id },
          values: { checklist: inLanguage(checklist.title, draft.language) },
        },
      ];
};
