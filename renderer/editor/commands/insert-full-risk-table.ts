import { msg } from '@lingui/core/macro';
import { TableProperties } from 'lucide-react';
import { riskTableCommand } from './risk-table-command.ts';

/** Inserts the whole assessment, a part with its own table for each factor. */
export const insertFullRiskTable = riskTableCommand('full', {
  id: 'insert-full-risk-table',
  name: msg`Full risk annex`,
  icon: TableProperties,
  shortcut: 'mod+shift+x',
});
