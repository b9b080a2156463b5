import { msg } from '@lingui/core/macro';
import { Megaphone } from 'lucide-react';
import { insertBlock } from '../behaviour/insert-block.ts';
import { newContentId } from '../behaviour/new-blocks.ts';
import type { EditorCommand } from './editor-command.ts';

/** Inserts the address to the chair. */
export const insertSalutation: EditorCommand = {
  id: 'insert-salutation',
  name: msg`Salutation`,
  icon: Megaphone,
  group: 'insert',
  shortcut: 'mod+shift+a',
  isEnabled: () => true,
  perform: (editor, { makeId }) =>
    insertBlock(
      editor,
      { kind: 'salutation', id: newContentId(makeId), children: [{ text: '' }] },
      makeId,
    ),
};
