import { msg } from '@lingui/core/macro';
import { FoldHorizontal } from 'lucide-react';
import { canResize, resizeColumn } from '../behaviour/table/edit-columns.ts';
import { tableCommand } from './table-command.ts';

/** Makes the column that the caret is in narrower. */
export const columnNarrower = tableCommand(
  {
    id: 'column-narrower',
    name: msg`Narrower column`,
    icon: FoldHorizontal,
    keywords: [msg`table`, msg`width`],
  },
  (editor) => resizeColumn(editor, -1),
  (editor) => canResize(editor, -1),
);
