import { msg } from '@lingui/core/macro';
import { Flag } from 'lucide-react';
import { selectedBlocks } from '../behaviour/turn-into.ts';
import { askAtSelection } from '../behaviour/voices-and-asks.ts';
import { questionCommand } from './question-command.ts';

/** Asks of whom the block requests something. */
export const ask = questionCommand(
  'ask',
  {
    id: 'ask',
    name: msg`Ask`,
    icon: Flag,
    shortcut: 'mod+alt+a',
    keywords: [msg`request`, msg`recommendation`, msg`demand`],
    group: 'kind',
    isActive: (editor) => askAtSelection(editor) !== undefined,
  },
  (editor) => selectedBlocks(editor).length > 0,
);
