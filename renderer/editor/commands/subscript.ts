import { msg } from '@lingui/core/macro';
import { Subscript } from 'lucide-react';
import { scriptCommand } from './script-command.ts';

/** Lowers the words below the line. */
export const subscript = scriptCommand('sub', {
  id: 'subscript',
  name: msg`Subscript`,
  icon: Subscript,
  shortcut: 'mod+alt+,',
});
