import { msg } from '@lingui/core/macro';
import { Grid2x2X } from 'lucide-react';
import { deleteTable as remove } from '../behaviour/table/delete-table.ts';
import { tableCommand } from './table-command.ts';

/** Deletes the table that the caret is in. */
export const deleteTable = tableCommand(
  {
    id: 'delete-table',
    name: msg`Delete table`,
    icon: Grid2x2X,
  },
  (editor, { makeId }) => remove(editor, makeId),
);
