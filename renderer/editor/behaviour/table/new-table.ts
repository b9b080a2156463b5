import type { Editor } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';
import { insertBlock } from '../insert-block.ts';
import { newContentId, newRow } from '../new-blocks.ts';
import { equalShares } from './shares.ts';

/** Puts an empty table where the caret is and the caret into its first cell. */
export function insertTable(
  editor: Editor,
  {
    rows,
    columns,
    header,
  }: { readonly rows: number; readonly columns: number; readonly header: boolean },
  makeId: MakeId,
): void {
  insertBlock(
    editor,
    {
      kind: 'table',
      id: newContentId(makeId),
      header,
      columns: equalShares(columns),
      children: Array.from({ length: rows }, () => newRow(makeId, columns)),
    },
    makeId,
  );
}
