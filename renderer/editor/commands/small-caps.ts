import { msg } from '@lingui/core/macro';
import { CaseSensitive } from 'lucide-react';
import { markCommand } from './mark-command.ts';

/** Switches small capitals on and off. */
export const smallCaps = markCommand('smallCaps', {
  name: msg`Small capitals`,
  icon: CaseSensitive,
  shortcut: 'mod+alt+k',
});
