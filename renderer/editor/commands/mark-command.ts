import { Editor } from 'slate';
import type { Mark } from '../value/slate-types.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that switches one look of words on and off. */
export const markCommand = (
  mark: Mark,
  words: Pick<EditorCommand, 'name' | 'icon' | 'shortcut' | 'keywords'>,
): EditorCommand => ({
  ...words,
  id: mark === 'smallCaps' ? 'small-caps' : mark,
  group: mark === 'smallCaps' ? 'more-looks' : 'look',
  isActive: (editor) => hasMark(editor, mark),
  isEnabled: (editor) => editor.selection !== null,
  perform: (editor) => {
    if (hasMark(editor, mark)) Editor.removeMark(editor, mark);
    else Editor.addMark(editor, mark, true);
  },
});

const hasMark = (editor: Editor, mark: Mark): boolean => Editor.marks(editor)?.[mark] === true;
