import type { ItemRecord } from '../model/assessment.ts';
import type { Checklist, ChecklistField, Scale, ScaleValue } from '../model/checklist.ts';
import type { FieldId } from '../model/ids.ts';

/** The field of a checklist with this id. A missing field is a broken pack and throws. */
export function fieldOf(checklist: Checklist, id: FieldId): ChecklistField {
  const field = checklist.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`Checklist ${checklist.id} has no field ${id}`);
  return field;
}

/** The scale behind a scale field. A missing scale is a broken pack and throws. */
export function scaleOf(checklist: Checklist, id: FieldId): Scale {
  const field = fieldOf(checklist, id);
  const scale =
    field.kind === 'scale' && checklist.scales.find((candidate) => candidate.id === field.scale);
  if (!scale) throw new Error(`Field ${id} of checklist ${checklist.id} has no scale`);
  return scale;
}

/** What a record says in a scale field. Without a record, or with a value the scale no longer has, it is the first value: unanswered. */
export function valueOf(
  record: ItemRecord | undefined,
  checklist: Checklist,
  field: FieldId,
): ScaleValue {
  const { values } = scaleOf(checklist, field);
  const chosen = record?.values[field];
  const value = values.find((candidate) => candidate.id === chosen) ?? values[0];
  if (!value) throw new Error(`The scale of ${field} in checklist ${checklist.id} is empty`);
  return value;
}

/** What a record says in the primary field of its checklist. */
export const primaryValue = (record: ItemRecord | undefined, checklist: Checklist): ScaleValue =>
  valueOf(record, checklist, checklist.primary);
