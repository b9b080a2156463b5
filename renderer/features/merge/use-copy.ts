import { useCallback, useEffect, useState } from 'react';
import type {
  Copy,
  DossierHandle,
  Failure,
  LockedDossier,
  Reply,
} from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';

/** How far the reading of the other state is. */
export type CopyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'locked'; readonly locked: LockedDossier }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly copy: Copy };

interface ReadCopy {
  readonly state: CopyState;
  /** Asks for a file, or reads the dossier's own file again. */
  readonly read: () => Promise<void>;
  readonly take: (copy: Copy) => void;
  readonly forget: () => void;
}

/** Reads the state to merge with: the dossier's own file at once where somebody else changed it, else a copy that the person chooses. */
export function useCopy(handle: DossierHandle, outside: boolean): ReadCopy {
  const [state, setState] = useState<CopyState>({ kind: outside ? 'reading' : 'none' });
  const ask = useCallback(
    (): Promise<Reply<Copy | LockedDossier | null>> =>
      outside ? call('merge.read-outside', handle) : call('merge.read', handle),
    [handle, outside],
  );
  const read = useCallback(async () => {
    setState({ kind: 'reading' });
    setState(stateOf(await ask()));
  }, [ask]);
  useEffect(() => {
    if (!outside) return undefined;
    let wanted = true;
    void ask().then((reply) => {
      if (wanted) setState(stateOf(reply));
    });
    return () => {
      wanted = false;
    };
  }, [ask, outside]);
  const take = useCallback((copy: Copy) => setState({ kind: 'read', copy }), []);
  const forget = useCallback(() => setState({ kind: 'none' }), []);
  return { state, read, take, forget };
}

function stateOf(reply: Reply<Copy | LockedDossier | null>): CopyState {
  if (!reply.ok) return { kind: 'failed', failure: reply.error };
  if (!reply.value) return { kind: 'none' };
  return 'ticket' in reply.value
    ? { kind: 'locked', locked: reply.value }
    : { kind: 'read', copy: reply.value };
}
