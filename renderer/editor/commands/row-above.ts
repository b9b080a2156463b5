import { msg } from '@lingui/core/macro';
import { BetweenHorizontalEnd } from 'lucide-react';
import { insertRow } from '../behaviour/table/edit-rows.ts';
import { tableCommand } from './table-command.ts';

/** Adds a row above the one that the caret is in. */
export const rowAbove = tableCommand(
  {
    id: 'row-above',
    name: msg`Row above`,
    icon: BetweenHorizontalEnd,
    keywords: [msg`table`],
  },
  (editor, { makeId }) => insertRow(editor, 'above', makeId),
);
