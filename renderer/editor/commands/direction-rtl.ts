import { msg } from '@lingui/core/macro';
import { PilcrowLeft } from 'lucide-react';
import { directionCommand } from './direction-command.ts';

/** Runs the block from right to left. */
export const directionRtl = directionCommand('rtl', {
  id: 'direction-rtl',
  name: msg`Right to left`,
  icon: PilcrowLeft,
  shortcut: 'mod+alt+r',
  keywords: [msg`direction`],
});
