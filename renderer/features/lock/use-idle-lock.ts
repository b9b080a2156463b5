import { useEffect } from 'react';
import type { LockDelay } from '../../../electron/ipc/contract.ts';
import { watchIdle, type Moment } from './watch-idle.ts';

/**
 * Calls back once nobody has touched the window for some minutes; never with 0. A new `onIdle` starts
 * the time again, so it should be the same function each time.
 */
export function useIdleLock(minutes: LockDelay, onIdle: () => void): void {
  useEffect(() => watchIdle({ minutes, onIdle, window, now: readClocks }), [minutes, onIdle]);
}

const readClocks = (): Moment => ({ wall: Date.now(), steady: performance.now() });
