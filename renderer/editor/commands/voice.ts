import { msg } from '@lingui/core/macro';
import { MessageSquareQuote } from 'lucide-react';
import { selectedBlocks } from '../behaviour/turn-into.ts';
import { voiceAtSelection } from '../behaviour/voices-and-asks.ts';
import { questionCommand } from './question-command.ts';

/** Asks whose own words the block holds. */
export const voice = questionCommand(
  'voice',
  {
    id: 'voice',
    name: msg`Voice`,
    icon: MessageSquareQuote,
    shortcut: 'mod+alt+v',
    keywords: [msg`testimony`, msg`survivor`, msg`quotation`],
    group: 'kind',
    isActive: (editor) => voiceAtSelection(editor) !== undefined,
  },
  (editor) => selectedBlocks(editor).length > 0,
);
