import { msg } from '@lingui/core/macro';
import { ListOrdered } from 'lucide-react';
import { listCommand } from './list-command.ts';

/** Makes the blocks items of a numbered list. */
export const numberedList = listCommand('number', {
  id: 'numbered-list',
  name: msg`Numbered list`,
  icon: ListOrdered,
  turns: true,
  shortcut: 'mod+shift+7',
});
