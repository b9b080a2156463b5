import { inLanguage } from '../../model/language.ts';
import type { DraftRule } from '../rule.ts';
import { saysSomething } from '../../print/says-something.ts';

/** Every section that the form requires has text. Annexes fill themselves and are not asked for. */
export const requiredSections: DraftRule = ({ draft, template }) =>
  template.sections
    .filter(({ required, annex }) => required && !annex)
    .flatMap((definition) => {
      const section = draft.sections.find(({ key }) => key === definition.key);
      if (section?.blocks.some(saysSomething)) return [];
      return [
        {
          code: 'section-empty',
          severity: 'warning',
          where: section
            ? { in: 'section', draft: draft.id, section: section.id }
            : { in: 'draft', draft: draft.id },
          values: { section: inLanguage(definition.title, draft.language) },
        } as const,
      ];
    });
