import { msg } from '@lingui/core/macro';
import { Underline } from 'lucide-react';
import { markCommand } from './mark-command.ts';

/** Switches underlined type on and off. */
export const underline = markCommand('underline', {
  name: msg`Underline`,
  icon: Underline,
  shortcut: 'mod+u',
});
