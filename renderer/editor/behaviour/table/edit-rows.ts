import { Editor, Transforms } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';
import { newRow } from '../new-blocks.ts';
import { cellAtCaret, pathOver } from './cell-at-caret.ts';
import { deleteTable } from './delete-table.ts';

/** Adds a row above or below the caret's and puts the caret into it, in the same column. */
export function insertRow(editor: Editor, side: 'above' | 'below', makeId: MakeId): void {
  const place = cellAtCaret(editor);
  if (!place) return;
  const [table, path] = place.table;
  const at = side === 'above' ? place.row : place.row + 1;
  Transforms.insertNodes(editor, newRow(makeId, table.columns.length), { at: [...path, at] });
  Transforms.select(editor, Editor.start(editor, [...path, at, place.column]));
}

/** Deletes the caret's row; a table without rows goes with it. */
export function deleteRow(editor: Editor, makeId: MakeId): void {
  const place = cellAtCaret(editor);
  if (!place) return;
  const { table, row, column } = place;
  if (table[0].children.length === 1) return deleteTable(editor, makeId);
  const beside = row === table[0].children.length - 1 ? row - 1 : row + 1;
  Transforms.select(editor, Editor.start(editor, pathOver(table, beside, column)));
  Transforms.removeNodes(editor, { at: [...table[1], row] });
}
