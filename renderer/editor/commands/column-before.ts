import { msg } from '@lingui/core/macro';
import { BetweenVerticalEnd } from 'lucide-react';
import { canAddColumn, insertColumn } from '../behaviour/table/edit-columns.ts';
import { tableCommand } from './table-command.ts';

/** Adds a column before the one that the caret is in. */
export const columnBefore = tableCommand(
  {
    id: 'column-before',
    name: msg`Column before`,
    icon: BetweenVerticalEnd,
    keywords: [msg`table`],
    turns: true,
  },
  (editor) => insertColumn(editor, 'before'),
  canAddColumn,
);
