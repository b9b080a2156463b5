import { inLanguage } from '../../model/language.ts';
import type { DraftRule } from '../rule.ts';
import { saysSomething } from '../../print/says-something.ts';
import { asksOf } from './ask-to.ts';

/** Every section that the form requires has text. Annexes fill themselves and are not asked for. */
export const requiredSections: DraftRule = ({ draft, template }) =>
  template.sections
    .filter(({ required, annex }) => required && !annex)
    .flatMap((definition) => {
      const section = draft.sections.find(({ key }) => key === definition.key);
      if (section?.blocks.some(saysSomething)) return [];
      // A missing ask is told of in its own words.
      const told = template.rules.some(
        (use) => use.rule === 'ask-to' && use.section === definition.key && !asksOf(use, draft),
      );
      if (told) return [];
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
