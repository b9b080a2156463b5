import type { Dossier } from '../model/dossier.ts';
import type { DraftId } from '../model/ids.ts';
import { placeBack } from './place-back.ts';

/**
 * Brings back one text, whole, as it was in an earlier state of the dossier: title, front matter and
 * body. A text that was removed since comes back at its old place. Everything else stays; the same
 * dossier where the earlier state has no such text.
 */
export function restoreDraft(dossier: Dossier, from: Dossier, id: DraftId): Dossier {
  const old = from.drafts.find((draft) => draft.id === id);
  if (!old) return dossier;
  const drafts = dossier.drafts.some((draft) => draft.id === id)
    ? dossier.drafts.map((draft) => (draft.id === id ? old : draft))
    : placeBack(dossier.drafts, old, from.drafts);
  return { ...dossier, drafts };
}
