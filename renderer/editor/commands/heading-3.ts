import { msg } from '@lingui/core/macro';
import { Heading3 } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a heading of level 3 below the section's own. */
export const heading3 = kindCommand(
  { kind: 'heading', level: 3 },
  { id: 'heading-3', name: msg`Heading 3`, icon: Heading3, shortcut: 'mod+shift+3' },
);
