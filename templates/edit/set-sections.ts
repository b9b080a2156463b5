import type { Dossier } from '../model/dossier.ts';
import type { Section } from '../model/draft.ts';
import type { DraftId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** Puts the written text of a draft in place of what was there. */
export const setSections = (
  dossier: Dossier,
  draft: DraftId,
  sections: readonly Section[],
): Dossier =>
  changeDraft(dossier, draft, (before) =>
    before.sections === sections ? before : { ...before, sections },
  );
