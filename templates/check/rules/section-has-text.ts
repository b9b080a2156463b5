import { inLanguage } from '../../model/language.ts';
import type { FormRule } from '../rule.ts';
import { saysSomething } from '../../print/says-something.ts';

/** A section that the form asks for in particular (for example the asks to the Assembly) has text, even where it is optional. */
export const sectionHasText: FormRule<'section-has-text'> = ({ section: key }, under) => {
  const { draft, template } = under;
  const definition = template.sections.find((candidate) => candidate.key === key);
  const section = draft.sections.find((candidate) => candidate.key === key);
  if (!definition || definition.required || section?.blocks.some(saysSomething)) return [];
  return [
    {
      code: 'section-unused',
      severity: 'note',
      where: section
        ? { in: 'section', draft: draft.id, section: section.id }
        : { in: 'draft', draft: draft.id },
      values: { section: inLanguage(definition.title, draft.language) },
    },
  ];
};
