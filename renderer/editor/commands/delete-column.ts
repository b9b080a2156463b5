import { msg } from '@lingui/core/macro';
import { Columns3 } from 'lucide-react';
import { deleteColumn as remove } from '../behaviour/table/edit-columns.ts';
import { tableCommand } from './table-command.ts';

/** Deletes the column that the caret is in. */
export const deleteColumn = tableCommand(
  {
    id: 'delete-column',
    name: msg`Delete column`,
    icon: Columns3,
    keywords: [msg`table`],
  },
  (editor, { makeId }) => remove(editor, makeId),
);
