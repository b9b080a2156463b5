import type { Dossier } from '../model/dossier.ts';
import type { DraftId } from '../model/ids.ts';
import { keptLink } from './kept-evidence.ts';
import { leadEvidence } from './lead-evidence.ts';
import { placeBack } from './place-back.ts';
import { withPictures } from './with-pictures.ts';

/**
 * Brings back one text, whole, as it was in an earlier state of the dossier: title, front matter and
 * body. A text that was removed since comes back at its old place. Links to evidence that the dossier no
 * longer holds stay away, and pictures come back with it. Everything else stays; the same dossier where the earlier state has no such text.
 */
export function restoreDraft(dossier: Dossier, from: Dossier, id: DraftId): Dossier {
  const found = from.drafts.find((draft) => draft.id === id);
  if (!found) return dossier;
  const old = leadEvidence(found, keptLink(dossier, from));
  const drafts = dossier.drafts.some((draft) => draft.id === id)
    ? dossier.drafts.map((draft) => (draft.id === id ? old : draft))
    : placeBack(dossier.drafts, old, from.drafts);
  return withPictures({ ...dossier, drafts }, from);
}
