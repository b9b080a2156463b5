import type { Dossier } from '../model/dossier.ts';
import type { DraftId, FieldId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** Sets a field to what a person typed, which also confirms it; an empty value makes the field a gap again. */
export const setField = (
  dossier: Dossier,
  draft: DraftId,
  field: FieldId,
  value: string,
): Dossier =>
  changeDraft(dossier, draft, (before) => {
    const { [field]: _replaced, ...others } = before.fields;
    return {
      ...before,
      fields:
        value === ''
          ? others
          : { ...others, [field]: { value, origin: 'person', confirmed: true } },
    };
  });
