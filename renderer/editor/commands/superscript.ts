import { msg } from '@lingui/core/macro';
import { Superscript } from 'lucide-react';
import { scriptCommand } from './script-command.ts';

/** Raises the words above the line. */
export const superscript = scriptCommand('super', {
  id: 'superscript',
  name: msg`Superscript`,
  icon: Superscript,
  shortcut: 'mod+alt+.',
});
