import { Editor, Range, Transforms } from 'slate';
import { isBlock } from '../value/element-kinds.ts';

/** The block at the caret once what was selected is gone; the end of the first section while nothing is selected. */
export function clearedBlock(editor: Editor) {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, [0]));
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
  return Editor.above(editor, { match: isBlock, voids: true });
}
