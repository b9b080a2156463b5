import { msg } from '@lingui/core/macro';
import { ArrowLeftRight } from 'lucide-react';
import { directionCommand } from './direction-command.ts';

/** Lets the words decide which way a block runs. */
export const directionAuto = directionCommand(undefined, {
  id: 'direction-auto',
  name: msg`Direction by the words`,
  icon: ArrowLeftRight,
  shortcut: 'mod+alt+d',
  keywords: [msg`direction`],
});
