import { squareTable } from '../../../electron/export/text/square-table.ts';
import type { PrintTree } from '../../../templates/print/print-tree.ts';

/** The tree with its ragged tables squared, as they are printed. */
export const squared = (tree: PrintTree): PrintTree => ({
  ...tree,
  blocks: tree.blocks.map((block) =>
    block.kind === 'table' ? { ...block, ...squareTable(block) } : block,
  ),
});
