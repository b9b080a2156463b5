import { create } from 'zustand';
import type {
  DossierHandle,
  Failure,
  OpenDossier,
  Reply,
  Saved,
} from '../../electron/ipc/contract.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Finding } from '../../templates/model/finding.ts';
import type { Instant } from '../../templates/model/time.ts';
import { call } from './api.ts';

/** What the file on disk knows of the dossier in the window. */
export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'not-saved'; readonly since: Instant; readonly failure: Failure };

/** The dossier that is open in this window. */
export interface Session {
  readonly handle: DossierHandle;
  readonly dossier: Dossier;
  /** Null while the dossier has no file; it is then saved only when a person asks. */
  readonly fileName: string | null;
  readonly save: SaveState;
  /** What could not be read of a damaged file. */
  readonly report: readonly Finding[];
}

interface SessionStore {
  readonly open: Session | null;
}

/** The open dossier, or null on the desk. Change it through `edit` only. */
export const useSession = create<SessionStore>(() => ({ open: null }));

/** How long the window waits after the last change before it saves, in milliseconds. */
export const quietBeforeSave = 800;

let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<boolean> | undefined;

/** Puts an opened dossier into the window. */
export function beginSession(opened: OpenDossier): void {
  clearTimeout(timer);
  useSession.setState({
    open: {
      ...opened,
      save:
        opened.fileName === null
          ? { kind: 'unsaved' }
          : { kind: 'saved', at: opened.dossier.modified },
    },
  });
}

/** Forgets the open dossier. Whoever calls this has asked about unsaved changes before. */
export async function endSession(): Promise<void> {
  clearTimeout(timer);
  const open = useSession.getState().open;
  useSession.setState({ open: null });
  if (open) await call('dossier.close', open.handle);
}

/**
 * Applies a pure function of templates/edit to the open dossier. A change is saved after a short
 * quiet if the dossier has a file. Returning the same dossier changes nothing.
 */
export function edit(change: (dossier: Dossier) => Dossier): void {
  const open = useSession.getState().open;
  if (!open) return;
  const next = change(open.dossier);
  if (next === open.dossier) return;
  useSession.setState({
    open: {
      ...open,
      dossier: { ...next, modified: new Date().toISOString() },
      save: open.save.kind === 'not-saved' ? open.save : { kind: 'unsaved' },
    },
  });
  if (open.fileName === null) return;
  clearTimeout(timer);
  timer = setTimeout(() => void save(), quietBeforeSave);
}

/** Saves now; a dossier without a file asks for one. True once the file holds what the window shows. */
export const save = (): Promise<boolean> => saveWith('dossier.save');

/** Saves under a name that the person chooses. */
export const saveAs = (): Promise<boolean> => saveWith('dossier.save-as');

/** True while closing would lose something. */
export const hasUnsavedChanges = (): boolean => {
  const open = useSession.getState().open;
  return open !== null && open.save.kind !== 'saved';
};

async function saveWith(command: 'dossier.save' | 'dossier.save-as'): Promise<boolean> {
  clearTimeout(timer);
  // One write at a time: a second one starts from what the window shows when the first is done.
  while (running) await running;
  running = write(command);
  try {
    return await running;
  } finally {
    running = undefined;
  }
}

async function write(command: 'dossier.save' | 'dossier.save-as'): Promise<boolean> {
  const before = useSession.getState().open;
  if (!before) return false;
  useSession.setState({ open: { ...before, save: { kind: 'saving' } } });
  const reply = await call(command, before.handle, before.dossier);
  const now = useSession.getState().open;
  if (now?.handle !== before.handle) return false;
  const result = after(reply, before, now);
  useSession.setState({ open: result });
  if (result.save.kind === 'unsaved' && result.fileName !== null && reply.ok && reply.value)
    timer = setTimeout(() => void save(), quietBeforeSave);
  return result.save.kind === 'saved';
}

function after(reply: Reply<Saved | null>, before: Session, now: Session): Session {
  if (!reply.ok) {
    const since = before.save.kind === 'not-saved' ? before.save.since : new Date().toISOString();
    return { ...now, save: { kind: 'not-saved', since, failure: reply.error } };
  }
  if (!reply.value) return { ...now, save: before.save };
  const { fileName, savedAt } = reply.value;
  const current = now.dossier === before.dossier;
  return { ...now, fileName, save: current ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' } };
}
