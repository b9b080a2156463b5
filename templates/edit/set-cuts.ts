import type { Dossier } from '../model/dossier.ts';
import type { DraftId } from '../model/ids.ts';
import type { Cut } from '../model/speech.ts';
import { changeDraft } from './change-draft.ts';

/** Sets the shorter versions of a draft; none leaves it without. */
export const setCuts = (dossier: Dossier, draft: DraftId, cuts: readonly Cut[]): Dossier =>
  changeDraft(dossier, draft, ({ cuts: _, ...before }) =>
    cuts.length > 0 ? { ...before, cuts } : before,
  );
