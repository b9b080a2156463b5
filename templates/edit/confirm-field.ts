import type { Dossier } from '../model/dossier.ts';
import type { DraftId, FieldId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** Records that a person has checked a value against its source: it may now be cited. */
export const confirmField = (dossier: Dossier, draft: DraftId, field: FieldId): Dossier =>
  changeDraft(dossier, draft, (before) => {
    const value = before.fields[field];
    return !value || value.confirmed
      ? before
      : { ...before, fields: { ...before.fields, [field]: { ...value, confirmed: true } } };
  });
