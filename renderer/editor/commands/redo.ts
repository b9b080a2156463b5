import { msg } from '@lingui/core/macro';
import { Redo2 } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';

/** Brings back the last change that was taken back. */
export const redo: EditorCommand = {
  id: 'redo',
  name: msg`Redo`,
  icon: Redo2,
  turns: true,
  group: 'history',
  shortcut: 'mod+shift+z',
  isEnabled: (editor) => editor.history.redos.length > 0,
  perform: (editor) => editor.redo(),
};
