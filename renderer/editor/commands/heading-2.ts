import { msg } from '@lingui/core/macro';
import { Heading2 } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a heading of level 2 below the section's own. */
export const heading2 = kindCommand(
  { kind: 'heading', level: 2 },
  { id: 'heading-2', name: msg`Heading 2`, icon: Heading2, shortcut: 'mod+shift+2' },
);
