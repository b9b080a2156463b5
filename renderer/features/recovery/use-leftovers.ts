import { create } from 'zustand';
import type { Failure, Leftover } from '../../../electron/ipc/contract.ts';
import { call } from '../../shared/api.ts';

interface Leftovers {
  /** Newest change first; undefined until they are read. */
  readonly leftovers: readonly Leftover[] | undefined;
  readonly failure: Failure | undefined;
  readonly reload: () => Promise<void>;
}

/** What the journal kept of sessions that ended without closing their dossiers. */
export const useLeftovers = create<Leftovers>((set) => ({
  leftovers: undefined,
  failure: undefined,
  reload: async () => {
    const reply = await call('recovery.list');
    if (!reply.ok) set({ failure: reply.error });
    else set({ failure: undefined, leftovers: [...reply.value].sort(newestFirst) });
  },
}));

const newestFirst = (one: Leftover, other: Leftover): number =>
  Date.parse(other.changedAt) - Date.parse(one.changedAt);
