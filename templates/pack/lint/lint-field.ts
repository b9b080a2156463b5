import type { Finding } from '../../model/finding.ts';
import { inputFinding } from '../../model/input-finding.ts';
import {
  fieldKinds,
  fieldSources,
  type FieldDefinition,
  type Template,
} from '../../model/template.ts';
import { lintSlots } from './lint-words.ts';
import { idOf, mustBeUnique, mustExist } from './names.ts';

/** What a field of a form says that does not hold together. */
export function lintField(
  field: FieldDefinition,
  path: string,
  template: Template,
): readonly Finding[] {
  const choices = (field.choices ?? []).map(idOf);
  return [
    ...mustExist(`${path}.kind`, [field.kind], fieldKinds),
    ...(field.kind === 'choice' && field.initial !== undefined
      ? mustExist(`${path}.initial`, [field.initial], choices)
      : []),
    ...(field.from ? mustExist(`${path}.from`, [field.from], fieldSources) : []),
    ...mustBeUnique(`${path}.choices`, choices),
    ...(field.kind === 'choice' && choices.length === 0
      ? [inputFinding('pack-name-unknown', `${path}.choices`, { name: field.id, known: '' })]
      : []),
    ...lintSaidAs(field, path, template),
    ...lintShows(field, path, template),
  ];
}

function lintSaidAs(
  { saidAs }: FieldDefinition,
  path: string,
  template: Template,
): readonly Finding[] {
  if (!saidAs) return [];
  const governing = template.fields.find(({ id }) => id === saidAs.field);
  return [
    ...mustExist(`${path}.saidAs.field`, [saidAs.field], template.fields.map(idOf)),
    ...mustExist(
      `${path}.saidAs.forms`,
      Object.keys(saidAs.forms),
      (governing?.choices ?? []).map(idOf),
    ),
    ...Object.entries(saidAs.forms).flatMap(([choice, text]) =>
      lintSlots(text, `${path}.saidAs.forms.${choice}`, ['value']),
    ),
  ];
}

/** A field that shows another one has nothing of its own: no value, and a word for each choice of the other. */
function lintShows(field: FieldDefinition, path: string, { fields }: Template): readonly Finding[] {
  const { shows, choices = [] } = field;
  if (shows === undefined) return [];
  const filled = fields.filter((other) => other.shows === undefined);
  const shown = filled.find(({ id }) => id === shows);
  const own = [field.from, field.initial].filter((value) => value !== undefined);
  return [
    ...mustExist(`${path}.shows`, [shows], filled.map(idOf)),
    ...mustExist(`${path}.kind`, [field.kind], shown ? [shown.kind] : []),
    ...mustExist(`${path}.choices`, (shown?.choices ?? []).map(idOf), choices.map(idOf)),
    ...mustExist(`${path}.shows`, own, []),
  ];
}
