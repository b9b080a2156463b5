import type {
  Failure,
  NewDossierArguments,
  OpenDossier,
  Reply,
} from '../../electron/ipc/contract.ts';
import { call } from './api.ts';
import { leaveSession } from './leave.ts';
import { go } from './route.ts';
import { beginSession } from './session.ts';

/** Opens a file that the person picks. Undefined unless something went wrong. */
export const openFile = (): Promise<Failure | undefined> => open(() => call('dossier.open'));

/** Opens a dossier of the recent list. */
export const openRecent = (id: string): Promise<Failure | undefined> =>
  open(() => call('dossier.open-recent', id));

/** Makes a dossier from a form and shows its first text. */
export const createDossier = (wanted: NewDossierArguments): Promise<Failure | undefined> =>
  open(() => call('dossier.create', wanted));

async function open(ask: () => Promise<Reply<OpenDossier | null>>): Promise<Failure | undefined> {
  if (!(await leaveSession())) return undefined;
  const reply = await ask();
  if (!reply.ok) return reply.error;
  if (!reply.value) return undefined;
  beginSession(reply.value);
  const [draft] = reply.value.dossier.drafts;
  go(draft ? { view: 'compose', draft: draft.id } : { view: 'evidence' });
  return undefined;
}
