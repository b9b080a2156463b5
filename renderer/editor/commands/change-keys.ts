import { msg } from '@lingui/core/macro';
import { Keyboard } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';

/** Shows every command with its keys, to be changed. */
export const changeKeys: EditorCommand = {
  id: 'change-keys',
  name: msg`Keys of the text`,
  icon: Keyboard,
  group: 'view',
  keywords: [msg`Shortcuts`],
  asks: true,
  isEnabled: () => true,
  perform: (_editor, scene) => scene.ask('keys'),
};
