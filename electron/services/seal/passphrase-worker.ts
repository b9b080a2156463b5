import { parentPort, workerData } from 'node:worker_threads';
import { passphraseHere, type PassphraseOrder } from './passphrase-work.ts';

parentPort?.postMessage(await passphraseHere(workerData as PassphraseOrder));
