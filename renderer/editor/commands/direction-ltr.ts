import { msg } from '@lingui/core/macro';
import { PilcrowRight } from 'lucide-react';
import { directionCommand } from './direction-command.ts';

/** Runs the block from left to right. */
export const directionLtr = directionCommand('ltr', {
  id: 'direction-ltr',
  name: msg`Left to right`,
  icon: PilcrowRight,
  shortcut: 'mod+alt+l',
  keywords: [msg`direction`],
});
