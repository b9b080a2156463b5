import type { Checklist, ChecklistField } from '../../../templates/model/checklist.ts';
import type { FieldId } from '../../../templates/model/ids.ts';

/** Letters that the view itself uses: E goes to the evidence. */
const taken = ['e'];

/**
 * The letter that opens each field but the primary one: the first letter of its English name that is
 * still free, in the order of the checklist. The primary field has the digits.
 */
export function fieldKeys(checklist: Checklist): ReadonlyMap<string, FieldId> {
  const keys = new Map<string, FieldId>();
  for (const field of checklist.fields) {
    if (field.id === checklist.primary) continue;
    const letter = field.label.en
      .toLowerCase()
      .match(/[a-z]/g)
      ?.find((one) => !keys.has(one) && !taken.includes(one));
    if (letter) keys.set(letter, field.id);
  }
  return keys;
}

type TextOf = Extract<ChecklistField, { readonly kind: 'text' }>;

/** The text fields that an item has: some belong to heads only, some to rows only. */
export const textsFor = (checklist: Checklist, isHead: boolean): readonly TextOf[] =>
  checklist.fields.filter(
    (field): field is TextOf =>
      field.kind === 'text' && (field.heads === undefined || (field.heads === 'only') === isHead),
  );

type ScaleOf = Extract<ChecklistField, { readonly kind: 'scale' }>;

/** The scale fields beside the primary one. */
export const otherScales = (checklist: Checklist): readonly ScaleOf[] =>
  checklist.fields.filter(
    (field): field is ScaleOf => field.kind === 'scale' && field.id !== checklist.primary,
  );
