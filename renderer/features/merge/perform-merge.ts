import type { DossierHandle, Failure } from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { call } from '../../shared/api.ts';

/** What became of a merge: a refused one changed nothing, one that was not kept is in the window but not in the history, one that was not settled lets no save replace the file yet. */
export type Merged =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused' | 'not-kept' | 'not-settled'; readonly failure: Failure };

interface Request {
  readonly handle: DossierHandle;
  /** What the window holds, and what it will hold. */
  readonly before: Dossier;
  readonly after: Dossier;
  /** Where the other state came from, for the history. */
  readonly name: string;
  /** True where it is the dossier's own file as somebody else left it. */
  readonly outside: boolean;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** Keeps the present state as a version, puts the merged one in its place and keeps that too. Without the first nothing is merged. */
export async function performMerge(request: Request): Promise<Merged> {
  const { handle, before, after, name, outside, onChange } = request;
  const kept = await call('history.mark', handle, before, { kind: 'before-merge' });
  if (!kept.ok) return { kind: 'refused', failure: kept.error };
  onChange(() => after);
  // First of all the file: until it is settled nothing that follows can be saved.
  const settled = outside ? await call('merge.settle-outside', handle) : undefined;
  const marked = await call('history.mark', handle, after, { kind: 'merged', name });
  if (settled && !settled.ok) return { kind: 'not-settled', failure: settled.error };
  return marked.ok ? { kind: 'done' } : { kind: 'not-kept', failure: marked.error };
}
