import { Editor, Node, type NodeEntry, type Path } from 'slate';
import { isCell, isTable } from '../../value/element-kinds.ts';
import type { CellElement, RowElement, TableElement } from '../../value/slate-types.ts';

/** Where the caret is in a table. `column` counts columns, which a wide cell covers several of. */
interface CellPlace {
  readonly table: NodeEntry<TableElement>;
  readonly cell: NodeEntry<CellElement>;
  readonly row: number;
  readonly index: number;
  readonly column: number;
}

/** The table, row and cell that the caret, or the focus of the selection, is in. */
export function cellAtCaret(editor: Editor): CellPlace | undefined {
  const at = editor.selection?.focus;
  const table = at && Editor.above(editor, { at, match: isTable });
  const cell = at && Editor.above(editor, { at, match: isCell });
  if (!table || !cell) return undefined;
  const [row = 0, index = 0] = cell[1].slice(-2);
  const column = columnOf(rowAt(table, row), index);
  return { table, cell, row, index, column };
}

/** The row of a table by its number. */
function rowAt([table]: NodeEntry<TableElement>, row: number): RowElement {
  const found = table.children[row];
  if (!found) throw new Error('A table has fewer rows than its paths say');
  return found;
}

/** The first column that a cell covers. */
const columnOf = ({ children }: RowElement, index: number): number =>
  children.slice(0, index).reduce((before, { span = 1 }) => before + span, 0);

/** The cell of a row that covers a column, by its number among the cells, and the first column that it covers. */
export function cellOver(
  { children }: RowElement,
  column: number,
): { readonly index: number; readonly from: number } {
  let from = 0;
  for (const [index, { span = 1 }] of children.entries()) {
    if (column < from + span) return { index, from };
    from += span;
  }
  return { index: children.length, from };
}

/** The path of a cell by its row and number. */
export const cellPath = (table: Path, row: number, index: number): Path => [...table, row, index];

/** A cell that covers a column of a row, to put the caret in. */
export function pathOver(table: NodeEntry<TableElement>, row: number, column: number): Path {
  return cellPath(table[1], row, cellOver(rowAt(table, row), column).index);
}

/** Tells whether a place is in a table at all. */
export const isInTable = (editor: Editor): boolean =>
  editor.selection !== null &&
  Node.has(editor, editor.selection.focus.path) &&
  Editor.above(editor, { at: editor.selection.focus, match: isCell }) !== undefined;
