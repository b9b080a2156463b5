import { msg } from '@lingui/core/macro';
import { CircleSlash } from 'lucide-react';
import { priorityCommand } from './priority-command.ts';

/** Says nothing of the block in a cut. */
export const priorityNone = priorityCommand(undefined, {
  id: 'priority-none',
  name: msg`No priority`,
  icon: CircleSlash,
  shortcut: 'mod+alt+u',
  keywords: [msg`priority`, msg`cut`],
});
