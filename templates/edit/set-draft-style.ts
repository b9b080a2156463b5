import type { Dossier } from '../model/dossier.ts';
import type { DraftStyle } from '../model/draft-style.ts';
import type { DraftId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** Sets the house style that a draft is checked by and the form in which it cites. */
export const setDraftStyle = (dossier: Dossier, draft: DraftId, style: DraftStyle): Dossier =>
  changeDraft(dossier, draft, (before) => ({ ...before, style }));
