import { msg } from '@lingui/core/macro';
import { Rows3 } from 'lucide-react';
import { deleteRow as remove } from '../behaviour/table/edit-rows.ts';
import { tableCommand } from './table-command.ts';

/** Deletes the row that the caret is in. */
export const deleteRow = tableCommand(
  {
    id: 'delete-row',
    name: msg`Delete row`,
    icon: Rows3,
    keywords: [msg`table`],
  },
  (editor, { makeId }) => remove(editor, makeId),
);
