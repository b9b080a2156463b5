import { Editor } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';
import { isTable } from '../../value/element-kinds.ts';
import { removeBlocks } from '../block-moves.ts';

/** Deletes the table that the caret is in. */
export function deleteTable(editor: Editor, makeId: MakeId): void {
  const table = editor.selection && Editor.above(editor, { match: isTable });
  if (table) removeBlocks(editor, table[1], table[1], makeId);
}
