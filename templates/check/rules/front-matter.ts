import type { Finding } from '../../model/finding.ts';
import { inLanguage } from '../../model/language.ts';
import { wordsFor } from '../../print/print-field.ts';
import type { DraftRule } from '../rule.ts';

/** Every required field has a value, and every value was confirmed by its source or by a person. */
export const frontMatter: DraftRule = ({ draft, template, library }) =>
  template.fields.flatMap((definition): readonly Finding[] => {
    const value = draft.fields[definition.id];
    const field = inLanguage(definition.label, draft.language);
    const where = { in: 'field', draft: draft.id, field: definition.id } as const;
    if (!value)
      return definition.required
        ? [{ code: 'field-missing', severity: 'warning', where, values: { field } }]
        : [];
    if (value.confirmed) return [];
    const shown = wordsFor(value.value, definition, draft.language, library.states);
    return [
      {
        code: 'field-unconfirmed',
        severity: 'warning',
        where,
        values: { field, value: shown },
      },
    ];
  });
