import { Editor } from 'slate';
import type { EditorCommand } from './editor-command.ts';

/** A command that raises or lowers the selected words, and sets them on the line again. */
export const scriptCommand = (
  script: 'super' | 'sub',
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'shortcut' | 'keywords'>,
): EditorCommand => {
  const isActive = (editor: Editor): boolean => Editor.marks(editor)?.script === script;
  return {
    ...words,
    group: 'more-looks',
    isActive,
    isEnabled: (editor) => editor.selection !== null,
    perform: (editor) => {
      if (isActive(editor)) Editor.removeMark(editor, 'script');
      else Editor.addMark(editor, 'script', script);
    },
  };
};
