import { msg } from '@lingui/core/macro';
import { Circle } from 'lucide-react';
import { priorityCommand } from './priority-command.ts';

/** Keeps the block in every cut. */
export const priorityMust = priorityCommand('must', {
  id: 'priority-must',
  name: msg`Must stay in a cut`,
  icon: Circle,
  shortcut: 'mod+alt+m',
  keywords: [msg`priority`, msg`cut`],
});
