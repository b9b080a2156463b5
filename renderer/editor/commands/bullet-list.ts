import { msg } from '@lingui/core/macro';
import { List } from 'lucide-react';
import { listCommand } from './list-command.ts';

/** Makes the blocks items of a list with bullets. */
export const bulletList = listCommand('bullet', {
  id: 'bullet-list',
  name: msg`Bulleted list`,
  icon: List,
  turns: true,
  shortcut: 'mod+shift+8',
});
