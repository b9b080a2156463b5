import type {
  Failure,
  NewDossierArguments,
  OpenDossier,
  Opening,
  Reply,
} from '../../electron/ipc/contract.ts';
import { call } from './api.ts';
import { leaveSession } from './leave.ts';
import { showLocked } from './locked.ts';
import { go } from './route.ts';
import { beginSession } from './session.ts';

/** Opens a file that the person picks. Undefined unless something went wrong. */
export const openFile = (): Promise<Failure | undefined> => open(() => call('dossier.open'));

/** Opens a dossier of the recent list. */
export const openRecent = (id: string): Promise<Failure | undefined> =>
  open(() => call('dossier.open-recent', id));

/** Goes on with what the journal kept of a dossier. */
export const openLeftover = (id: string): Promise<Failure | undefined> =>
  open(() => call('recovery.open', id));

/** Makes a dossier from a form and shows its first text. */
export const createDossier = (wanted: NewDossierArguments): Promise<Failure | undefined> =>
  open(() => call('dossier.create', wanted));

async function open(ask: () => Promise<Reply<Opening | null>>): Promise<Failure | undefined> {
  if (!(await leaveSession())) return undefined;
  const reply = await ask();
  if (!reply.ok) return reply.error;
  if (!reply.value) return undefined;
  if ('ticket' in reply.value) showLocked(reply.value);
  else showOpened(reply.value);
  return undefined;
}

/** Puts an opened dossier into the window and shows its first text. */
export function showOpened(opened: OpenDossier): void {
  beginSession(opened);
  const [draft] = opened.dossier.drafts;
  go(draft ? { view: 'compose', draft: draft.id } : { view: 'evidence' });
}
