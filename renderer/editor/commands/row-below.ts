import { msg } from '@lingui/core/macro';
import { BetweenHorizontalStart } from 'lucide-react';
import { insertRow } from '../behaviour/table/edit-rows.ts';
import { tableCommand } from './table-command.ts';

/** Adds a row below the one that the caret is in. */
export const rowBelow = tableCommand(
  {
    id: 'row-below',
    name: msg`Row below`,
    icon: BetweenHorizontalStart,
    keywords: [msg`table`],
  },
  (editor, { makeId }) => insertRow(editor, 'below', makeId),
);
