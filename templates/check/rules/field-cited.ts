import { inLanguage } from '../../model/language.ts';
import type { Inline } from '../../model/blocks/inline.ts';
import { isWords } from '../../model/blocks/inline.ts';
import type { FormRule } from '../rule.ts';
import { inlinesOf } from '../inlines-of.ts';

/** The text mentions a field's value, as a live field or in the writer's own words. */
export const fieldCited: FormRule<'field-cited'> = ({ field: id }, { draft, template }) => {
  const definition = template.fields.find((candidate) => candidate.id === id);
  if (!definition) return [];
  const value = draft.fields[id]?.value;
  const cited = draft.sections
    .flatMap(inlinesOf)
    .some((inline) => citesField(inline, id) || (value !== undefined && mentions(inline, value)));
  return cited
    ? []
    : [
        {
          code: 'field-not-cited',
          severity: 'note',
          where: { in: 'field', draft: draft.id, field: id },
          values: { field: inLanguage(definition.label, draft.language) },
        },
      ];
};

const citesField = (inline: Inline, field: string): boolean =>
  !isWords(inline) && inline.kind === 'field' && inline.field === field;

const mentions = (inline: Inline, value: string): boolean =>
  isWords(inline)
    ? inline.text.includes(value)
    : inline.kind === 'link' && inline.words.some(({ text }) => text.includes(value));
