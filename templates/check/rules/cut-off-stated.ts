import { inLanguage } from '../../model/language.ts';
import type { FormRule } from '../rule.ts';

/** A written text says until when its facts hold. */
export const cutOffStated: FormRule<'cut-off-stated'> = ({ field: id }, { draft, template }) => {
  const definition = template.fields.find((candidate) => candidate.id === id);
  if (!definition || (draft.fields[id]?.value ?? '') !== '') return [];
  return [
    {
      code: 'cut-off-not-stated',
      severity: 'warning',
      where: { in: 'field', draft: draft.id, field: id },
      values: { field: inLanguage(definition.label, draft.language) },
    },
  ];
};
