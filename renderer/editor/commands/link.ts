import { msg } from '@lingui/core/macro';
import { Link } from 'lucide-react';
import { linkAtSelection } from '../behaviour/links.ts';
import type { EditorCommand } from './editor-command.ts';

/** Asks for the address of a link. */
export const link: EditorCommand = {
  id: 'link',
  name: msg`Link`,
  icon: Link,
  asks: true,
  group: 'look',
  shortcut: 'mod+shift+k',
  isActive: (editor) => linkAtSelection(editor) !== undefined,
  isEnabled: (editor) => editor.selection !== null,
  perform: (_editor, scene) => scene.ask('link'),
};
