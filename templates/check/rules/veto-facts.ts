import type { Finding } from '../../model/finding.ts';
import { inLanguage } from '../../model/language.ts';
import { wordsFor } from '../../print/print-field.ts';
import type { FormRule } from '../rule.ts';
import { knownFacts, type KnownFact } from '../veto-of.ts';

/** Date, draft, vote and caster are those of the register. Only what the register verified is offered as a fix. */
export const vetoFacts: FormRule<'veto-facts'> = (use, { dossier, draft, template, library }) =>
  knownFacts(use, dossier.situation, library).flatMap((fact): readonly Finding[] => {
    const definition = template.fields.find(({ id }) => id === fact.field);
    const given = draft.fields[fact.field]?.value ?? '';
    if (!definition || (given !== '' && isSame(fact, given))) return [];
    const say = (value: string): string =>
      wordsFor(value, definition, draft.language, library.states);
    const field = inLanguage(definition.label, draft.language);
    const where = { in: 'field', draft: draft.id, field: fact.field } as const;
    const known = say(fact.value);
    if (!fact.confirmed)
      return [{ code: 'veto-fact-unverified', severity: 'note', where, values: { field, known } }];
    const fix = {
      kind: 'set-field',
      draft: draft.id,
      field: fact.field,
      value: fact.value,
    } as const;
    return given === ''
      ? [{ code: 'veto-fact-missing', severity: 'warning', where, values: { field, known }, fix }]
      : [
          {
            code: 'veto-fact-differs',
            severity: 'error',
            where,
            values: { field, value: say(given), known },
            fix,
          },
        ];
  });

function isSame({ name, value }: KnownFact, given: string): boolean {
  switch (name) {
    case 'date':
      return given === value;
    case 'draft':
      return given.replace(/\s|\*/g, '').toUpperCase() === value.toUpperCase();
    case 'castBy':
      return given.split(/\s+/).sort().join(' ') === value.split(' ').sort().join(' ');
    case 'votes': {
      const said = given.match(/\d+/g) ?? [];
      const counted = value.split('-');
      // Members that took no part are often left out, and so are abstentions where there were none.
      return (
        said.length >= 2 &&
        said.length <= counted.length &&
        said.every((number, index) => number === counted[index]) &&
        counted.slice(said.length, 3).every((number) => number === '0')
      );
    }
  }
}
