import { msg } from '@lingui/core/macro';
import { Hash } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a paragraph with a number that runs on through the text. */
export const numbered = kindCommand(
  { kind: 'numbered', level: 0 },
  {
    id: 'numbered',
    name: msg`Numbered paragraph`,
    icon: Hash,
    shortcut: 'mod+alt+n',
    keywords: [msg`number`, msg`paragraph number`],
  },
);
