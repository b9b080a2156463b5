import type { Dossier } from '../model/dossier.ts';
import type { ContentId, DraftId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** Takes a waiver back, so that its finding is shown again. The same dossier where there is no such waiver. */
export const removeWaiver = (dossier: Dossier, draft: DraftId, id: ContentId): Dossier =>
  changeDraft(dossier, draft, (before) => {
    const { waivers = [], ...rest } = before;
    const kept = waivers.filter((waiver) => waiver.id !== id);
    if (kept.length === waivers.length) return before;
    return kept.length > 0 ? { ...rest, waivers: kept } : rest;
  });
