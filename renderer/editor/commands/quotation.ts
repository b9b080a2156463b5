import { msg } from '@lingui/core/macro';
import { TextQuote } from 'lucide-react';
import { kindCommand } from './kind-command.ts';

/** Makes the block a quotation. */
export const quotation = kindCommand(
  { kind: 'quotation' },
  { id: 'quotation', name: msg`Quotation`, icon: TextQuote, turns: true, shortcut: 'mod+shift+9' },
);
