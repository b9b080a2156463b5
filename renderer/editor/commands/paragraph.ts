import { msg } from '@lingui/core/macro';
import { Pilcrow } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a plain paragraph. */
export const paragraph = kindCommand(
  { kind: 'paragraph' },
  { id: 'paragraph', name: msg`Paragraph`, icon: Pilcrow, shortcut: 'mod+shift+p' },
);
