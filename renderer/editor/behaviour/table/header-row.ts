import { Transforms, type Editor } from 'slate';
import { cellAtCaret } from './cell-at-caret.ts';

/** Tells whether the first row of the caret's table is its header. */
export const hasHeader = (editor: Editor): boolean => cellAtCaret(editor)?.table[0].header === true;

/** Makes the first row of the caret's table its header, or a plain row again. */
export function switchHeader(editor: Editor): void {
  const table = cellAtCaret(editor)?.table;
  if (table) Transforms.setNodes(editor, { header: !table[0].header }, { at: table[1] });
}
