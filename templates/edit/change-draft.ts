import type { Dossier } from '../model/dossier.ts';
import type { Draft } from '../model/draft.ts';
import type { DraftId } from '../model/ids.ts';

/** A dossier in which one draft is replaced by what `change` makes of it; the same dossier if nothing changed. */
export function changeDraft(
  dossier: Dossier,
  id: DraftId,
  change: (draft: Draft) => Draft,
): Dossier {
  let changed = false;
  const drafts = dossier.drafts.map((draft) => {
    if (draft.id !== id) return draft;
    const next = change(draft);
    if (next !== draft) changed = true;
    return next;
  });
  return changed ? { ...dossier, drafts } : dossier;
}
