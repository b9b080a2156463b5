import { msg } from '@lingui/core/macro';
import { UnfoldHorizontal } from 'lucide-react';
import { canResize, resizeColumn } from '../behaviour/table/edit-columns.ts';
import { tableCommand } from './table-command.ts';

/** Makes the column that the caret is in wider. */
export const columnWider = tableCommand(
  {
    id: 'column-wider',
    name: msg`Wider column`,
    icon: UnfoldHorizontal,
    keywords: [msg`table`, msg`width`],
  },
  (editor) => resizeColumn(editor, 1),
  (editor) => canResize(editor, 1),
);
