import { Editor, Node, Path, Range, Transforms, type Point } from 'slate';
import { EDITOR_TO_ELEMENT } from 'slate-dom';
import { ReactEditor } from 'slate-react';
import type { MakeId } from '../../../../templates/model/ids.ts';
import type { BareKey } from '../bare-key.ts';
import { cellAtCaret, pathOver } from './cell-at-caret.ts';
import { insertRow } from './edit-rows.ts';

/**
 * Tab and Shift+Tab go from cell to cell, and Tab in the last one adds a row; arrows up and down go from row
 * to row and out of the table. Answers whether it did something.
 */
export function handleTableKey(editor: Editor, press: BareKey, makeId: MakeId): boolean {
  if (press.ctrlKey || press.altKey || press.metaKey || !cellAtCaret(editor)) return false;
  if (press.key === 'Tab') return goToNextCell(editor, press.shiftKey, makeId);
  if (press.shiftKey || !isInOneCell(editor)) return false;
  if (press.key === 'ArrowUp') return goToRow(editor, -1);
  return press.key === 'ArrowDown' && goToRow(editor, 1);
}

function goToNextCell(editor: Editor, back: boolean, makeId: MakeId): boolean {
  const place = cellAtCaret(editor);
  if (!place) return false;
  const [table, path] = place.table;
  const cells = Array.from(table.children.entries()).flatMap(([row, { children }]) =>
    children.map((_cell, index) => [...path, row, index]),
  );
  const at = cells.findIndex((one) => Path.equals(one, place.cell[1]));
  const next = cells[at + (back ? -1 : 1)];
  if (next) Transforms.select(editor, Editor.range(editor, next));
  else if (back) return false;
  else {
    insertRow(editor, 'below', makeId);
    const made = cellAtCaret(editor);
    if (made) Transforms.select(editor, Editor.start(editor, [...path, made.row, 0]));
  }
  return true;
}

const isInOneCell = ({ selection }: Editor): boolean =>
  selection !== null &&
  Path.equals(selection.anchor.path.slice(0, 4), selection.focus.path.slice(0, 4));

function goToRow(editor: Editor, by: 1 | -1): boolean {
  const place = cellAtCaret(editor);
  if (!place || !isOnEdgeLine(editor, place.cell[1], by)) return false;
  const row = place.row + by;
  const { table } = place;
  if (row >= 0 && row < table[0].children.length) {
    const path = pathOver(table, row, place.column);
    Transforms.select(editor, by === 1 ? Editor.start(editor, path) : Editor.end(editor, path));
    return true;
  }
  const beside =
    by === 1
      ? Path.next(table[1])
      : Path.hasPrevious(table[1])
        ? Path.previous(table[1])
        : undefined;
  if (!beside || !Node.has(editor, beside)) return false;
  Transforms.select(editor, by === 1 ? Editor.start(editor, beside) : Editor.end(editor, beside));
  return true;
}

/** Whether nothing of the cell is above (or below) the line that the caret is in, as the page shows it. */
function isOnEdgeLine(editor: Editor, cell: Path, by: 1 | -1): boolean {
  const { selection } = editor;
  if (!selection) return false;
  const edge = by === 1 ? Editor.end(editor, cell) : Editor.start(editor, cell);
  const caret = by === 1 ? Range.end(selection) : Range.start(selection);
  const [own, other] = [caretBox(editor, caret), caretBox(editor, edge)];
  // Without a page only line breaks tell lines apart.
  if (!own || !other) return !Editor.string(editor, { anchor: caret, focus: edge }).includes('\n');
  return Math.abs(own.top - other.top) < Math.max(own.height, other.height) / 2;
}

function caretBox(editor: Editor, at: Point): DOMRect | undefined {
  const range = EDITOR_TO_ELEMENT.has(editor)
    ? ReactEditor.toDOMRange(editor, { anchor: at, focus: at })
    : undefined;
  return range?.getClientRects()[0];
}
