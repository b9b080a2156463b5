import { msg } from '@lingui/core/macro';
import { SeparatorHorizontal } from 'lucide-react';
import { insertBlock } from '../behaviour/insert-block.ts';
import { newContentId } from '../behaviour/new-blocks.ts';
import type { EditorCommand } from './editor-command.ts';

/** Begins a new page in print. */
export const insertPageBreak: EditorCommand = {
  id: 'insert-page-break',
  name: msg`Page break`,
  icon: SeparatorHorizontal,
  group: 'insert',
  shortcut: 'mod+Enter',
  keywords: [msg`new page`],
  isEnabled: () => true,
  perform: (editor, { makeId }) =>
    insertBlock(
      editor,
      { kind: 'page-break', id: newContentId(makeId), children: [{ text: '' }] },
      makeId,
    ),
};
