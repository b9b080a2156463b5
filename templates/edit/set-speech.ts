import type { Dossier } from '../model/dossier.ts';
import type { DraftId } from '../model/ids.ts';
import type { Speech } from '../model/speech.ts';
import { changeDraft } from './change-draft.ts';

/** Sets how a draft is spoken: its slot, the speaker's own pace. With neither, the form's slot and the booth's pace hold again. */
export const setSpeech = (dossier: Dossier, draft: DraftId, speech: Speech): Dossier =>
  changeDraft(dossier, draft, ({ speech: _, ...before }) =>
    speech.slot || speech.pace ? { ...before, speech } : before,
  );
