import { Worker } from 'node:worker_threads';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import type { ExportOrder } from './export-worker.ts';
import type { RenderedFormat } from './render-tree.ts';

/**
 * Renders in a thread of its own, so that the window stays alive. `script` is where the build put
 * export-worker. Rejects with what the thread threw; an aborted signal ends the thread and rejects.
 */
export const renderThreaded =
  (script: URL, signal?: AbortSignal) =>
  (tree: PrintTree, format: RenderedFormat): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const order: ExportOrder = { tree, format };
      const worker = new Worker(script, { workerData: order });
      const stop = (): void => {
        void worker.terminate();
        reject(
          signal?.reason instanceof Error ? signal.reason : new Error('The export was stopped'),
        );
      };
      signal?.addEventListener('abort', stop, { once: true });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => {
        signal?.removeEventListener('abort', stop);
        reject(new Error('The export thread ended without a result'));
      });
    });
