import { msg } from '@lingui/core/macro';
import { Asterisk } from 'lucide-react';
import { insertFootnote as begin } from '../behaviour/parts.ts';
import type { EditorCommand } from './editor-command.ts';

/** Begins a footnote; its words are written where it is called. */
export const insertFootnote: EditorCommand = {
  id: 'insert-footnote',
  name: msg`Footnote`,
  icon: Asterisk,
  group: 'insert',
  shortcut: 'mod+alt+f',
  keywords: [msg`note`],
  isEnabled: () => true,
  perform: (editor, { makeId }) => begin(editor, makeId),
};
