import { create } from 'zustand';
import type { LockedDossier } from '../../electron/ipc/contract.ts';

interface Locked {
  readonly locked: LockedDossier | null;
}

/** The dossier that has to be unlocked before anything of it is shown; null while there is none. */
export const useLocked = create<Locked>(() => ({ locked: null }));

/** Asks for what opens a locked dossier. */
export const showLocked = (locked: LockedDossier): void => useLocked.setState({ locked });

/** Forgets the locked dossier; it stays locked. */
export const hideLocked = (): void => useLocked.setState({ locked: null });
