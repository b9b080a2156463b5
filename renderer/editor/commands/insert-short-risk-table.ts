import { msg } from '@lingui/core/macro';
import { Table2 } from 'lucide-react';
import { riskTableCommand } from './risk-table-command.ts';

/** Inserts the table with one row for each factor that was assessed. */
export const insertShortRiskTable = riskTableCommand('short', {
  id: 'insert-short-risk-table',
  name: msg`Risk table`,
  icon: Table2,
  shortcut: 'mod+shift+y',
});
