import { parentPort, workerData } from 'node:worker_threads';
import type { PrintTree } from '../../../templates/print/print-tree.ts';
import { type RenderedFormat, renderHere } from './render-tree.ts';

/** What the thread is started with: one tree to render in one format. */
export interface ExportOrder {
  readonly tree: PrintTree;
  readonly format: RenderedFormat;
}

const { tree, format } = workerData as ExportOrder;
parentPort?.postMessage(await renderHere(tree, format));
