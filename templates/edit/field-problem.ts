import { parsePlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../model/finding.ts';
import type { Library } from '../model/library.ts';
import type { FieldDefinition } from '../model/template.ts';
import { inputFinding } from '../model/input-finding.ts';

/** Why a value cannot stand in a field; undefined if it can. An empty value always can: it leaves a gap. */
export function fieldProblem(
  definition: FieldDefinition,
  value: string,
  library: Library,
): Finding | undefined {
  const path = `fields.${definition.id}`;
  const field = definition.label.en;
  if (value === '') return undefined;
  switch (definition.kind) {
    case 'date':
      return parsePlainDate(value)
        ? undefined
        : inputFinding('not-a-date', path, { field, asked: value });
    case 'choice':
      return definition.choices?.some(({ id }) => id === value)
        ? undefined
        : inputFinding('choice-unknown', path, {
            field,
            asked: value,
            known: (definition.choices ?? []).map(({ id }) => id).join(', '),
          });
    case 'states': {
      const unknown = value
        .split(' ')
        .filter((code) => !library.states.some((state) => state.code === code));
      return unknown.length === 0
        ? undefined
        : inputFinding('state-unknown', path, { asked: unknown.join(' ') });
    }
    case 'text':
    case 'long-text':
    case 'symbol':
      return undefined;
  }
}
