import type { Dossier } from '../model/dossier.ts';
import type { DraftId } from '../model/ids.ts';
import type { Waiver } from '../model/waiver.ts';
import { changeDraft } from './change-draft.ts';

/** Sets a finding aside with a reason. One that was set aside before gets the new reason in its place. */
export const setWaiver = (dossier: Dossier, draft: DraftId, waiver: Waiver): Dossier =>
  changeDraft(dossier, draft, (before) => {
    const { waivers = [] } = before;
    const isKnown = waivers.some(({ key }) => key === waiver.key);
    return {
      ...before,
      waivers: isKnown
        ? waivers.map((one) => (one.key === waiver.key ? waiver : one))
        : [...waivers, waiver],
    };
  });
