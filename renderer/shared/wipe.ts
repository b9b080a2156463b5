import { create } from 'zustand';
import type { WipeTarget } from '../../electron/ipc/contract.ts';

interface Wipe {
  /** What is asked about; null while nothing is. */
  readonly asked: WipeTarget | null;
  /** How many were removed since the window started: lists that show dossiers read again when it grows. */
  readonly removed: number;
}

/** The question whether a dossier is to be removed for good, while it is asked. */
export const useWipe = create<Wipe>(() => ({ asked: null, removed: 0 }));

/** Asks before a dossier is removed with everything that this computer keeps of it. */
export const askToWipe = (asked: WipeTarget): void => useWipe.setState({ asked });

/** Lets the question go. */
export const stopAsking = (): void => useWipe.setState({ asked: null });

/** Says that a dossier is gone. */
export const countRemoved = (): void =>
  useWipe.setState(({ removed }) => ({ removed: removed + 1 }));
