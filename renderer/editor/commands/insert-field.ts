import { msg } from '@lingui/core/macro';
import { TextCursorInput } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';

/** Asks which value of the front matter to put into the text. */
export const insertField: EditorCommand = {
  id: 'insert-field',
  name: msg`Field`,
  icon: TextCursorInput,
  asks: true,
  group: 'insert',
  shortcut: 'mod+shift+e',
  isEnabled: () => true,
  perform: (_editor, scene) => scene.ask('field'),
};
