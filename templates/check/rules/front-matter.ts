import type { Finding } from '../../model/finding.ts';
import type { FieldId } from '../../model/ids.ts';
import { inLanguage } from '../../model/language.ts';
import { wordsFor } from '../../print/print-field.ts';
import type { DraftRule, DraftUnderCheck } from '../rule.ts';
import { knownFacts } from '../veto-of.ts';

/** Every required field has a value, and every value was confirmed by its source or by a person. */
export const frontMatter: DraftRule = (under) => {
  const { draft, template, library } = under;
  const told = toldElsewhere(under);
  return template.fields.flatMap((definition): readonly Finding[] => {
    const value = draft.fields[definition.id];
    const field = inLanguage(definition.label, draft.language);
    const where = { in: 'field', draft: draft.id, field: definition.id } as const;
    if (!value)
      return definition.required && !told.has(definition.id)
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
};

/** Fields whose absence a rule of the form tells of in its own words. */
const toldElsewhere = ({ dossier, template, library }: DraftUnderCheck): ReadonlySet<FieldId> =>
  new Set(
    template.rules.flatMap((use) =>
      use.rule === 'veto-facts'
        ? knownFacts(use, dossier.situation, library).map(({ field }) => field)
        : use.rule === 'cut-off-stated'
          ? [use.field]
          : [],
    ),
  );
