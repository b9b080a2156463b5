import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { blockBehaviours } from '../blocks/block-behaviours.ts';
import { isBlock, isCell, isFixed, isTable } from '../value/element-kinds.ts';
import type { BlockBehaviour } from './block-behaviour.ts';
import { deleteAtFootnote, leaveFootnote } from './footnote-keys.ts';

/**
 * Enter, Backspace and Delete as each kind of block wants them. A fixed block is selected first and
 * deleted by a second key, so that no table disappears by accident; Enter with Shift breaks the line, and
 * Enter in a footnote leaves it.
 */
export function withKeys(editor: Editor, makeId: MakeId): Editor {
  const { insertBreak, deleteBackward, deleteForward } = editor;

  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
    if (leaveFootnote(editor)) return;
    const entry = blockAtCaret(editor);
    if (entry && behaviourOf(entry[0].kind).onEnter(editor, entry, makeId)) return;
    insertBreak();
  };

  editor.insertSoftBreak = () => {
    const entry = blockAtCaret(editor);
    if (entry && isFixed(entry[0])) behaviourOf(entry[0].kind).onEnter(editor, entry, makeId);
    else if (!leaveFootnote(editor)) editor.insertText('\n');
  };

  editor.deleteBackward = (unit) => {
    if (deleteAtFootnote(editor, true)) return;
    const entry = blockAtCaret(editor);
    if (entry && !isFixed(entry[0]) && isCaretAt(editor, 'start', entry[1])) {
      if (behaviourOf(entry[0].kind).onBackspaceAtStart(editor, entry)) return;
      if (selectNeighbour(editor, entry[1], 'previous')) return;
    }
    deleteBackward(unit);
  };

  editor.deleteForward = (unit) => {
    if (deleteAtFootnote(editor, false)) return;
    const entry = blockAtCaret(editor);
    if (entry && !isFixed(entry[0]) && isCaretAt(editor, 'end', entry[1])) {
      if (Editor.above(editor, { match: isCell })) return;
      if (selectNeighbour(editor, entry[1], 'next')) return;
    }
    deleteForward(unit);
  };
  return editor;
}

// A behaviour takes the kind it stands under; the table says so, a lookup by a union cannot.
const behaviourOf = (kind: keyof typeof blockBehaviours): BlockBehaviour =>
  blockBehaviours[kind] as BlockBehaviour;

const blockAtCaret = (editor: Editor) =>
  editor.selection && Range.isCollapsed(editor.selection)
    ? Editor.above(editor, { match: isBlock, voids: true })
    : undefined;

const isCaretAt = (editor: Editor, edge: 'start' | 'end', path: Path): boolean =>
  editor.selection !== null &&
  (edge === 'start' ? Editor.isStart : Editor.isEnd)(editor, editor.selection.anchor, path);

/** Selects a fixed block beside a block, or goes into the nearest cell of a table there. */
function selectNeighbour(editor: Editor, path: Path, side: 'previous' | 'next'): boolean {
  if (side === 'previous' && !Path.hasPrevious(path)) return false;
  const beside = side === 'previous' ? Path.previous(path) : Path.next(path);
  const node = Node.getIf(editor, beside);
  if (!node || (!isFixed(node) && !isTable(node))) return false;
  const isAbove = isTable(node) && side === 'previous';
  Transforms.select(editor, isAbove ? Editor.end(editor, beside) : Editor.start(editor, beside));
  return true;
}
