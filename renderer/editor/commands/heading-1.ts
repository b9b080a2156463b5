import { msg } from '@lingui/core/macro';
import { Heading1 } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a heading of level 1 below the section's own. */
export const heading1 = kindCommand(
  { kind: 'heading', level: 1 },
  { id: 'heading-1', name: msg`Heading 1`, icon: Heading1, shortcut: 'mod+shift+1' },
);
