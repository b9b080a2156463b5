import type { CheckThread } from './checker.ts';

/** Starts the thread. Its code is a file of the program, so that the page's policy lets it run. */
export const startCheckThread = (): CheckThread =>
  new Worker(new URL('./check-worker.ts', import.meta.url), {
    type: 'module',
    name: 'check',
  }) as CheckThread;
