import { missingPicture } from '../../../electron/export/image/missing-picture.ts';
import { pictureOf } from '../../../electron/export/image/picture-of.ts';
import { squareTable } from '../../../electron/export/text/square-table.ts';
import type { PrintBlock, PrintTree } from '../../../templates/print/print-tree.ts';

/** The tree with its ragged tables squared and words for pictures that are none, as they are printed. */
export const asPrinted = (tree: PrintTree): PrintTree => ({
  ...tree,
  blocks: tree.blocks.flatMap((block): readonly PrintBlock[] => {
    if (block.kind === 'image' && !pictureOf(block.image))
      return [
        {
          kind: 'paragraph',
          id: block.id,
          role: 'body',
          content: [missingPicture(block, tree.language)],
        },
      ];
    if (block.kind !== 'table') return [block];
    const square = squareTable(block);
    if (!square) return [];
    const rows = [...(square.head ? [square.head] : []), ...square.rows];
    return [
      {
        ...block,
        head: [],
        rows: rows.map((row) => row.map(({ cell }) => cell)),
        spans: [],
      },
    ];
  }),
});
