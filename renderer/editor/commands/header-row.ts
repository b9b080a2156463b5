import { msg } from '@lingui/core/macro';
import { PanelTop } from 'lucide-react';
import { hasHeader, switchHeader } from '../behaviour/table/header-row.ts';
import { tableCommand } from './table-command.ts';

/** Makes the first row the header of its table, and a plain row again. */
export const headerRow = tableCommand(
  {
    id: 'header-row',
    name: msg`Header row`,
    icon: PanelTop,
    keywords: [msg`table`],
    isActive: hasHeader,
  },
  switchHeader,
);
