import { create } from 'zustand';
import { showLocked } from '../shared/locked.ts';
import { go, useRoute } from '../shared/route.ts';
import { lockNow, useSession } from '../shared/session.ts';

/** Whether the person is asked how the open dossier is to be locked. */
export const useLockQuestion = create<{ readonly asked: boolean }>(() => ({ asked: false }));

/** Locks the open dossier at once; one that has no lock yet gets the question how. */
export async function lockOrAsk(): Promise<void> {
  if (useSession.getState().open?.lock === null) useLockQuestion.setState({ asked: true });
  else await lockQuietly();
}

/** Locks the open dossier at once if it has a lock; what has none is left alone. */
export async function lockQuietly(): Promise<void> {
  if (!useSession.getState().open?.lock) return;
  // Out of sight first: what is typed while it is locked would be lost.
  const place = useRoute.getState();
  go({ view: 'desk' });
  const reply = await lockNow();
  if (reply?.ok) showLocked(reply.value);
  else go(place);
}
