import { msg } from '@lingui/core/macro';
import { Brackets } from 'lucide-react';
import { isOptional, setOptional } from '../behaviour/optional.ts';
import type { EditorCommand } from './editor-command.ts';

/** Makes words a passage that may be dropped at delivery, and firm again. */
export const optional: EditorCommand = {
  id: 'optional',
  name: msg`Optional passage`,
  icon: Brackets,
  group: 'look',
  shortcut: 'mod+shift+[',
  keywords: [msg`brackets`, msg`may be dropped`],
  isActive: isOptional,
  isEnabled: (editor) => editor.selection !== null,
  perform: (editor) => setOptional(editor, !isOptional(editor)),
};
