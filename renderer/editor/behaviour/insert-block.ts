import { Editor, Node, Path, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isWritten } from '../value/element-kinds.ts';
import type { FixedElement, TableElement } from '../value/slate-types.ts';
import { clearedBlock } from './cleared-block.ts';
import { newParagraph } from './new-blocks.ts';
import { sectionOf } from './with-sections.ts';

/**
 * Puts a block where the caret is: in place of an empty paragraph, between the halves of a split one,
 * below a table or a fixed block. The caret ends in the new table, or in a block below that can be
 * written in.
 */
export function insertBlock(
  editor: Editor,
  block: FixedElement | TableElement,
  makeId: MakeId,
): void {
  Editor.withoutNormalizing(editor, () => {
    const at = roomFor(editor);
    Transforms.insertNodes(editor, block, { at });
    const below = Path.next(at);
    if (!Node.has(editor, below) || !isWritten(Node.get(editor, below)))
      Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
    Transforms.select(editor, Editor.start(editor, block.kind === 'table' ? at : below));
  });
}

function roomFor(editor: Editor): Path {
  const entry = clearedBlock(editor);
  const caret = editor.selection?.anchor;
  if (!entry || !caret) return [caret ? sectionOf(caret) : 0, 0];
  const [block, path] = entry;
  if (!isWritten(block)) return Path.next(path);
  if (Editor.isStart(editor, caret, path)) return path;
  if (!Editor.isEnd(editor, caret, path))
    Transforms.splitNodes(editor, { always: true, match: isWritten });
  return Path.next(path);
}
