import type { Editor } from 'slate';
import { isInTable } from '../behaviour/table/cell-at-caret.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that changes the table that the caret is in. */
export const tableCommand = (
  words: Pick<
    EditorCommand,
    'id' | 'name' | 'icon' | 'shortcut' | 'keywords' | 'turns' | 'isActive'
  >,
  perform: EditorCommand['perform'],
  isEnabled: (editor: Editor) => boolean = isInTable,
): EditorCommand => ({ ...words, group: 'table', isEnabled, perform });
