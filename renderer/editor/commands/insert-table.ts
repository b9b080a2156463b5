import { msg } from '@lingui/core/macro';
import { Table } from 'lucide-react';
import { questionCommand } from './question-command.ts';

/** Asks how many rows and columns a new table has. */
export const insertTable = questionCommand('table', {
  id: 'insert-table',
  name: msg`Table`,
  icon: Table,
  shortcut: 'mod+alt+t',
  keywords: [msg`rows`, msg`columns`],
  group: 'insert',
});
