import type { Finding } from '../../model/finding.ts';
import { inLanguage } from '../../model/language.ts';
import { speechOf } from '../../speech/speech-of.ts';
import type { DraftRule } from '../rule.ts';

/** A section may take half as much again as its share before anything is said. A working value. */
const tolerance = 1.5;
/** Shares of a text that is hardly begun say nothing. A working value. */
const fewestWords = 150;

/** No section takes far more of the words than its form gives it. The shares are working values of the form. */
export const sectionShares: DraftRule = (under) => {
  const { draft, template } = under;
  if (!template.sections.some(({ share }) => share !== undefined)) return [];
  const { whole, sections } = speechOf(under);
  if (whole.words < fewestWords) return [];
  return draft.sections.flatMap((section): readonly Finding[] => {
    const definition = template.sections.find(({ key }) => key === section.key);
    const usual = definition?.share;
    const words = sections.get(section.id)?.words ?? 0;
    const share = Math.round((words / whole.words) * 100);
    return definition && usual !== undefined && share > usual * tolerance
      ? [
          {
            code: 'share-over',
            severity: 'note',
            where: { in: 'section', draft: draft.id, section: section.id },
            values: {
              section: inLanguage(definition.title, draft.language),
              share: String(share),
              usual: String(usual),
            },
          },
        ]
      : [];
  });
};
