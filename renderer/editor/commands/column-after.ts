import { msg } from '@lingui/core/macro';
import { BetweenVerticalStart } from 'lucide-react';
import { canAddColumn, insertColumn } from '../behaviour/table/edit-columns.ts';
import { tableCommand } from './table-command.ts';

/** Adds a column after the one that the caret is in. */
export const columnAfter = tableCommand(
  {
    id: 'column-after',
    name: msg`Column after`,
    icon: BetweenVerticalStart,
    keywords: [msg`table`],
    turns: true,
  },
  (editor) => insertColumn(editor, 'after'),
  canAddColumn,
);
