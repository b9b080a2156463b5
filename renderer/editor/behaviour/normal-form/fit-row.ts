import { Node, Transforms, type Editor, type NodeEntry, type Path } from 'slate';
import type { CellElement, RowElement } from '../../value/slate-types.ts';
import { newCell } from '../new-blocks.ts';

/**
 * Gives a row as many columns as its table has: missing cells are added, a cell too wide is made narrower,
 * and the words of a cell too many go to the one before it. Answers whether it changed anything.
 */
export function fitRow(
  editor: Editor,
  [row, path]: NodeEntry<RowElement>,
  columns: number,
): boolean {
  const cells = row.children;
  const broken = cells.findIndex(({ span }) => span !== undefined && !isSpan(span));
  if (broken >= 0) {
    Transforms.unsetNodes<CellElement>(editor, 'span', { at: [...path, broken] });
    return true;
  }
  const covered = cells.reduce((before, { span = 1 }) => before + span, 0);
  if (covered === columns) return false;
  if (covered < columns) {
    const missing = Array.from({ length: columns - covered }, newCell);
    Transforms.insertNodes(editor, missing, { at: [...path, cells.length] });
    return true;
  }
  const last = cells.length - 1;
  const { span = 1 } = cells[last] ?? {};
  const tooMany = Math.min(covered - columns, span - 1);
  if (tooMany > 0) setSpan(editor, span - tooMany, [...path, last]);
  else joinToPrevious(editor, cells, [...path, last]);
  return true;
}

/** Sets how many columns a cell covers. */
export function setSpan(editor: Editor, span: number, at: Path): void {
  if (span === 1) Transforms.unsetNodes<CellElement>(editor, 'span', { at });
  else Transforms.setNodes<CellElement>(editor, { span }, { at });
}

const isSpan = (span: unknown): boolean =>
  Number.isInteger(span) && (span as number) >= 1 && (span as number) <= 20;

function joinToPrevious(editor: Editor, cells: readonly CellElement[], at: Path): void {
  const index = at.at(-1) ?? 0;
  const [before, cell] = [cells[index - 1], cells[index]];
  if (!before || !cell) return;
  const parent = at.slice(0, -1);
  let end = before.children.length;
  if (isBlankCell(cell)) {
    Transforms.removeNodes(editor, { at });
    return;
  }
  if (!isBlankCell(before)) {
    Transforms.insertNodes(editor, { text: ' ' }, { at: [...parent, index - 1, end] });
    end += 1;
  }
  for (let left = cell.children.length; left > 0; left -= 1)
    Transforms.moveNodes(editor, {
      at: [...at, left - 1],
      to: [...parent, index - 1, end],
      voids: true,
    });
  Transforms.removeNodes(editor, { at });
}

const isBlankCell = (cell: CellElement): boolean =>
  cell.children.length === 1 && Node.string(cell) === '';
