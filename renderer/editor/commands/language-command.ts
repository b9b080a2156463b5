import { Languages } from 'lucide-react';
import { Editor } from 'slate';
import type { Language } from '../../../templates/model/language.ts';
import { setLanguage } from '../behaviour/looks.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that says which language the selected words are in; undefined: the draft's own. */
export const languageCommand = (
  language: Language | undefined,
  words: Pick<EditorCommand, 'id' | 'name' | 'shortcut' | 'keywords'>,
): EditorCommand => ({
  ...words,
  icon: Languages,
  group: 'language',
  isActive: (editor) => editor.selection !== null && Editor.marks(editor)?.language === language,
  isEnabled: (editor) => editor.selection !== null,
  perform: (editor) => setLanguage(editor, language),
});
