import { msg } from '@lingui/core/macro';
import { RemoveFormatting } from 'lucide-react';
import { clearLooks as clear } from '../behaviour/looks.ts';
import type { EditorCommand } from './editor-command.ts';

/** Takes bold, italic and the other looks away. */
export const clearLooks: EditorCommand = {
  id: 'clear-looks',
  name: msg`Clear looks`,
  icon: RemoveFormatting,
  group: 'more-looks',
  shortcut: 'mod+\\',
  keywords: [msg`plain`, msg`formatting`],
  isEnabled: (editor) => editor.selection !== null,
  perform: clear,
};
