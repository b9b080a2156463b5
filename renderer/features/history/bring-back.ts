import type { DossierHandle, Failure } from '../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { VersionId } from '../../../templates/model/ids.ts';
import { call } from '../../shared/api.ts';

/** What became of bringing something back: refused ones changed nothing, one that was not kept did. */
export type BroughtBack =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'not-kept'; readonly failure: Failure };

interface Request {
  readonly handle: DossierHandle;
  readonly dossier: Dossier;
  readonly from: VersionId;
  readonly change: (dossier: Dossier) => Dossier;
  readonly onChange: (change: (dossier: Dossier) => Dossier) => void;
}

/** Keeps the present state as a version, brings something back, and keeps what that gave. Without the first nothing is brought back. */
export async function bringBack(request: Request): Promise<BroughtBack> {
  const { handle, dossier, from, change, onChange } = request;
  const before = await call('history.mark', handle, dossier, { kind: 'before-restore' });
  if (!before.ok) return { kind: 'refused', failure: before.error };
  onChange(change);
  const after = await call('history.mark', handle, change(dossier), { kind: 'restored', from });
  return after.ok ? { kind: 'done' } : { kind: 'not-kept', failure: after.error };
}
