import { Worker } from 'node:worker_threads';
import type { PassphraseWork } from './passphrase-work.ts';

/**
 * Does the slow work in a thread of its own, so that the window stays alive. `script` is where the
 * build put passphrase-worker. Rejects with what the thread threw.
 */
export const passphraseThreaded =
  (script: URL): PassphraseWork =>
  (order) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, { workerData: order });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('The passphrase thread ended without a result')));
    });
