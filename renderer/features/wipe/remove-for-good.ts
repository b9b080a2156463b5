import type { Reply, WipePlan, WipeTarget } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';
import { go } from '../../shared/route.ts';
import { endSession, useSession } from '../../shared/session.ts';
import { countRemoved } from '../../shared/wipe.ts';

/** Removes a dossier with all that this computer keeps of it. One that is open goes from the window, too. */
export async function removeForGood(target: WipeTarget): Promise<Reply<WipePlan>> {
  const reply = await call('wipe.run', target);
  if (!reply.ok) return reply;
  countRemoved();
  if ('handle' in target && useSession.getState().open?.handle === target.handle) {
    await endSession();
    go({ view: 'desk' });
  }
  return reply;
}
