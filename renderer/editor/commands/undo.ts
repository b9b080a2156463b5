import { msg } from '@lingui/core/macro';
import { Undo2 } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';

/** Takes back the last change of the text. */
export const undo: EditorCommand = {
  id: 'undo',
  name: msg`Undo`,
  icon: Undo2,
  turns: true,
  group: 'history',
  shortcut: 'mod+z',
  isEnabled: (editor) => editor.history.undos.length > 0,
  perform: (editor) => editor.undo(),
};
