import { create } from 'zustand';
import type {
  DossierHandle,
  Events,
  Failure,
  Holder,
  LockKind,
  LockedDossier,
  LockRequest,
  OpenDossier,
  Reply,
  Saved,
} from '../../electron/ipc/contract.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { Finding } from '../../templates/model/finding.ts';
import type { Instant } from '../../templates/model/time.ts';
import { call } from './api.ts';
import { beginKeeping, type Keeping } from './keep-changes.ts';

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
  readonly lock: LockKind | null;
  /** Who else has the file open. */
  readonly holder: Holder | null;
  /** How the file stands to what was last read or written here. */
  readonly outside: Events['dossier.outside']['state'];
  /** True while this holds changes of an earlier session that no file has. */
  readonly recovered: boolean;
  /** Why the last changes could not be kept in the journal; null while they are. */
  readonly notKept: Failure | null;
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
let keeping: Keeping | undefined;

/** Puts an opened dossier into the window. */
export function beginSession(opened: OpenDossier): void {
  clearTimeout(timer);
  const isSaved = opened.fileName !== null && !opened.recovered;
  useSession.setState({
    open: {
      ...opened,
      outside: 'as-it-was',
      notKept: null,
      save: isSaved ? { kind: 'saved', at: opened.dossier.modified } : { kind: 'unsaved' },
    },
  });
  const { handle, dossier } = opened;
  const present = (): Dossier | undefined => {
    const { open } = useSession.getState();
    return open?.handle === handle ? open.dossier : undefined;
  };
  keeping = beginKeeping(handle, dossier, present, (notKept) =>
    change(handle, () => ({ notKept })),
  );
}

/** Changes what the window knows of a dossier, if it is still the one that is open. */
export function change(handle: DossierHandle, to: (session: Session) => Partial<Session>): void {
  const { open } = useSession.getState();
  if (open?.handle === handle) useSession.setState({ open: { ...open, ...to(open) } });
}

/** Forgets the open dossier. Whoever calls this has asked about unsaved changes before. */
export async function endSession(): Promise<void> {
  const open = forgetSession();
  if (open) await call('dossier.close', open.handle);
}

function forgetSession(): Session | null {
  clearTimeout(timer);
  keeping?.stop();
  keeping = undefined;
  const { open } = useSession.getState();
  useSession.setState({ open: null });
  return open;
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
  keeping?.later();
  if (open.fileName === null) return;
  clearTimeout(timer);
  timer = setTimeout(() => void save(), quietBeforeSave);
}

/** Saves now; a dossier without a file asks for one. True once the file holds what the window shows. */
export const save = (): Promise<boolean> => saveWith('dossier.save');

/** Writes another file as well and goes on with the one that is open. Undefined unless something went wrong. */
export async function saveCopy(): Promise<Failure | undefined> {
  const { open } = useSession.getState();
  if (!open) return undefined;
  const reply = await call('dossier.save-copy', open.handle, open.dossier);
  return reply.ok ? undefined : reply.error;
}

/** Saves under a name that the person chooses. */
export const saveAs = (): Promise<boolean> => saveWith('dossier.save-as');

/** Locks the open dossier, changes its lock or takes it off, and saves it so. Undefined unless something went wrong. */
export async function lockDossier(request: LockRequest): Promise<Failure | undefined> {
  const before = useSession.getState().open;
  if (!before) return undefined;
  void keeping?.now();
  const reply = await call('dossier.lock', before.handle, before.dossier, request);
  if (!reply.ok) return reply.error;
  const lock = request.kind === 'none' ? null : request.kind;
  const at = reply.value?.savedAt;
  change(before.handle, ({ dossier, save: state }) => ({
    lock,
    save: at !== undefined && dossier === before.dossier ? { kind: 'saved', at } : state,
  }));
  return undefined;
}

/** Takes a locked dossier out of sight and forgets its key. What is left of it, or why it is still there; null without one. */
export async function lockNow(): Promise<Reply<LockedDossier> | null> {
  const { open } = useSession.getState();
  if (!open?.lock) return null;
  clearTimeout(timer);
  await keeping?.now();
  const reply = await call('dossier.lock-now', open.handle);
  if (reply.ok && useSession.getState().open?.handle === open.handle) forgetSession();
  return reply;
}

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
  // Sent first, so that the journal knows what the file is about to hold.
  void keeping?.now();
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
  return {
    ...now,
    fileName,
    outside: 'as-it-was',
    recovered: false,
    save: current ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' },
  };
}
