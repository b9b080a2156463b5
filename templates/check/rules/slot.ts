import { draftWords } from '../draft-words.ts';
import type { DraftRule } from '../rule.ts';

/** A spoken text fits the slot of its forum at the pace that the form states. The slot is an editable default, not a rule. */
export const slot: DraftRule = (under) => {
  const { draft, template } = under;
  const { minutes, words: usual } = template.length;
  if (!template.spoken || minutes === undefined) return [];
  const words = draftWords(under);
  return words <= usual
    ? []
    : [
        {
          code: 'over-slot',
          severity: 'note',
          where: { in: 'draft', draft: draft.id },
          values: { words: String(words), limit: String(usual), minutes: String(minutes) },
        },
      ];
};
