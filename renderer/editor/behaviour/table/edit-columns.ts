import { Editor, Transforms } from 'slate';
import type { MakeId } from '../../../../templates/model/ids.ts';
import { newCell } from '../new-blocks.ts';
import { setSpan } from '../normal-form/fit-row.ts';
import { cellAtCaret, cellOver, cellPath, pathOver } from './cell-at-caret.ts';
import { deleteTable } from './delete-table.ts';
import { narrowest, sharesOfWhole } from './shares.ts';

/** The most columns that a table can have: what a page can hold at the narrowest. */
export const mostColumns = Math.round(1 / narrowest);

/** Tells whether the caret is in a table that has room for one more column. */
export const canAddColumn = (editor: Editor): boolean =>
  (cellAtCaret(editor)?.table[0].columns.length ?? mostColumns) < mostColumns;

/** Adds a column before or after the caret's and puts the caret into it. The others make room in proportion. */
export function insertColumn(editor: Editor, side: 'before' | 'after'): void {
  const place = cellAtCaret(editor);
  if (!place) return;
  const [table, path] = place.table;
  const { span = 1 } = place.cell[0];
  const column = side === 'before' ? place.column : place.column + span;
  const count = table.columns.length;
  const shares = table.columns.map((share) => (share * count) / (count + 1));
  Editor.withoutNormalizing(editor, () => {
    for (const [index, row] of table.children.entries()) {
      const over = cellOver(row, column);
      const at = cellPath(path, index, over.index);
      // A wide cell that the new column would cut covers it as well.
      if (over.from < column) setSpan(editor, (row.children[over.index]?.span ?? 1) + 1, at);
      else Transforms.insertNodes(editor, newCell(), { at });
    }
    const columns = sharesOfWhole(shares.toSpliced(column, 0, 1 / (count + 1)));
    Transforms.setNodes(editor, { columns }, { at: path });
    const now = cellAtCaret(editor)?.table ?? place.table;
    Transforms.select(editor, Editor.start(editor, pathOver(now, place.row, column)));
  });
}

/** Deletes the caret's column with its words; wide cells over it become narrower. A table without columns goes. */
export function deleteColumn(editor: Editor, makeId: MakeId): void {
  const place = cellAtCaret(editor);
  if (!place) return;
  const { table, row, column } = place;
  const [{ columns, children }, path] = table;
  if (columns.length === 1) return deleteTable(editor, makeId);
  const beside = column === columns.length - 1 ? column - 1 : column + 1;
  Editor.withoutNormalizing(editor, () => {
    Transforms.select(editor, Editor.start(editor, pathOver(table, row, beside)));
    for (const [index, row] of children.entries()) {
      const over = cellOver(row, column);
      const at = cellPath(path, index, over.index);
      const span = row.children[over.index]?.span ?? 1;
      if (span > 1) setSpan(editor, span - 1, at);
      else Transforms.removeNodes(editor, { at });
    }
    Transforms.setNodes(
      editor,
      { columns: sharesOfWhole(columns.toSpliced(column, 1)) },
      { at: path },
    );
  });
}

/** Tells whether the caret's column can be made wider (1) or narrower (-1) by a step. */
export const canResize = (editor: Editor, by: 1 | -1): boolean => resized(editor, by) !== undefined;

/** Makes the caret's column wider or narrower by a twentieth of the text; its neighbour gives or takes. */
export function resizeColumn(editor: Editor, by: 1 | -1): void {
  const columns = resized(editor, by);
  const table = cellAtCaret(editor)?.table;
  if (columns && table) Transforms.setNodes(editor, { columns }, { at: table[1] });
}

function resized(editor: Editor, by: 1 | -1): readonly number[] | undefined {
  const place = cellAtCaret(editor);
  if (!place) return undefined;
  const { columns } = place.table[0];
  const neighbour = place.column === columns.length - 1 ? place.column - 1 : place.column + 1;
  const [own, other] = [columns[place.column], columns[neighbour]];
  if (own === undefined || other === undefined) return undefined;
  const step = by * narrowest;
  if (own + step < narrowest - 1e-9 || other - step < narrowest - 1e-9) return undefined;
  return sharesOfWhole(
    columns.with(place.column, tidy(own + step)).with(neighbour, tidy(other - step)),
  );
}

/** Steps add up without the dust of binary fractions. */
const tidy = (share: number): number => Math.round(share * 1e6) / 1e6;
