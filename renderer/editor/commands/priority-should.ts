import { msg } from '@lingui/core/macro';
import { CircleDot } from 'lucide-react';
import { priorityCommand } from './priority-command.ts';

/** Lets the block go last in a cut. */
export const priorityShould = priorityCommand('should', {
  id: 'priority-should',
  name: msg`Should stay in a cut`,
  icon: CircleDot,
  shortcut: 'mod+alt+s',
  keywords: [msg`priority`, msg`cut`],
});
