import { Editor, Node, Path, Range, Transforms, type NodeEntry, type Point } from 'slate';
import { isCell, isTable } from '../../value/element-kinds.ts';
import type { CellElement, TableElement } from '../../value/slate-types.ts';

/**
 * Deleting across cells empties them and keeps the table. A table that is selected as a whole among other
 * blocks is deleted with them.
 */
export function withTables(editor: Editor): Editor {
  const { delete: deleteText } = editor;

  editor.delete = (options = {}) => {
    const at = options.at ?? editor.selection;
    if (!at || !Range.isRange(at) || Range.isCollapsed(at)) return deleteText(options);
    const [start, end] = Range.edges(at);
    const [from, to] = [cellAt(editor, start), cellAt(editor, end)];
    if ((!from && !to) || (from && to && Path.equals(from[1], to[1]))) return deleteText(options);
    Editor.withoutNormalizing(editor, () => {
      const startRef = Editor.pointRef(editor, start, { affinity: 'backward' });
      deleteRound(editor, { start, end }, deleteText);
      const point = startRef.unref();
      if (options.at === undefined && point) Transforms.select(editor, point);
    });
  };
  return editor;
}

const cellAt = (editor: Editor, at: Point): NodeEntry<CellElement> | undefined =>
  Editor.above(editor, { at, match: isCell });

const tableAt = (editor: Editor, at: Point): NodeEntry<TableElement> | undefined =>
  Editor.above(editor, { at, match: isTable });

interface Stretch {
  readonly start: Point;
  readonly end: Point;
}

/** From the end backwards, so that what is still to be done keeps its place. */
function deleteRound(editor: Editor, { start, end }: Stretch, deleteText: Editor['delete']): void {
  const [from, to] = [tableAt(editor, start), tableAt(editor, end)];
  if (from && to && Path.equals(from[1], to[1]))
    return emptyCells(editor, { start, end }, deleteText);
  if (to) emptyCells(editor, { start: Editor.start(editor, to[1]), end }, deleteText);
  const firstBetween = from ? Path.next(from[1]) : undefined;
  const endOfBetween = to ? Path.previous(to[1]) : undefined;
  if (firstBetween && endOfBetween) removeBlocks(editor, firstBetween, endOfBetween);
  else if (firstBetween)
    deleteStretch(editor, { start: Editor.start(editor, firstBetween), end }, deleteText);
  else if (endOfBetween)
    deleteStretch(editor, { start, end: Editor.end(editor, endOfBetween) }, deleteText);
  if (from) emptyCells(editor, { start, end: Editor.end(editor, from[1]) }, deleteText);
}

function emptyCells(editor: Editor, { start, end }: Stretch, deleteText: Editor['delete']): void {
  const range = { anchor: start, focus: end };
  const cells = Array.from(Editor.nodes(editor, { at: range, match: isCell }), ([, path]) => path);
  for (const path of cells.reverse()) {
    const part = Range.intersection(Editor.range(editor, path), range);
    if (part) deleteStretch(editor, { start: part.anchor, end: part.focus }, deleteText);
  }
}

function deleteStretch(editor: Editor, { start, end }: Stretch, deleteText: Editor['delete']) {
  const at = { anchor: start, focus: end };
  if (!Range.isCollapsed(at) || Editor.void(editor, { at: start }))
    deleteText({ at, hanging: true });
}

function removeBlocks(editor: Editor, first: Path, last: Path): void {
  for (let path = last; !Path.isBefore(path, first); path = Path.previous(path)) {
    if (Node.has(editor, path)) Transforms.removeNodes(editor, { at: path });
    if (!Path.hasPrevious(path)) return;
  }
}
