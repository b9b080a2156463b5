import type { DossierHandle, Failure } from '../../electron/ipc/contract.ts';
import { changesBetween } from '../../templates/change/changes-between.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import { call } from './api.ts';

/** Sends what is written to the journal, so that nothing older than a second is lost with the window. */
export interface Keeping {
  /** Something was changed: it is sent within `quietBeforeKeeping`, however much is typed meanwhile. */
  readonly later: () => void;
  /** Sends at once what was not sent yet, and resolves once it is kept or was refused. */
  readonly now: () => Promise<void>;
  readonly stop: () => void;
}

/** How long changes are gathered before they are sent to the journal, in milliseconds. */
export const quietBeforeKeeping = 300;

/**
 * Keeps the changes of a dossier that was just opened. `present` gives it as the window shows it, or
 * undefined once it is closed; `tell` hears why changes are not kept, and null once they are again.
 */
export function beginKeeping(
  handle: DossierHandle,
  opened: Dossier,
  present: () => Dossier | undefined,
  tell: (failure: Failure | null) => void,
): Keeping {
  let kept = opened;
  let number = 0;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const send = async (): Promise<void> => {
    const dossier = present();
    if (!dossier || (dossier === kept && !refused)) return;
    // After a refusal nobody knows what the journal has: the whole dossier begins it anew.
    const changes = refused ? [{ path: [], set: dossier }] : changesBetween(kept, dossier);
    kept = dossier;
    number += 1;
    const before = refused;
    const reply = await call('dossier.journal', handle, number, changes);
    refused = !reply.ok;
    if (!reply.ok) tell(reply.error);
    else if (before) tell(null);
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    last = send();
    return last;
  };
  return {
    later: () => {
      timer ??= setTimeout(() => void now().then(again), quietBeforeKeeping);
    },
    now,
    stop: () => clearTimeout(timer),
  };

  /** A refused change is tried again by itself: the person may have stopped typing. */
  function again(): void {
    if (refused) timer ??= setTimeout(() => void now().then(again), 2000);
  }
}
