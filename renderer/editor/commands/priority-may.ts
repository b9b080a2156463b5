import { msg } from '@lingui/core/macro';
import { CircleDashed } from 'lucide-react';
import { priorityCommand } from './priority-command.ts';

/** Lets the block go first in a cut. */
export const priorityMay = priorityCommand('may', {
  id: 'priority-may',
  name: msg`May go in a cut`,
  icon: CircleDashed,
  shortcut: 'mod+alt+y',
  keywords: [msg`priority`, msg`cut`],
});
