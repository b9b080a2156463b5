import { msg } from '@lingui/core/macro';
import { Trash2 } from 'lucide-react';
import { blocksAtSelection, removeBlocks } from '../behaviour/block-moves.ts';
import type { EditorCommand } from './editor-command.ts';

/** Deletes the blocks that the selection touches. */
export const deleteBlock: EditorCommand = {
  id: 'delete-block',
  name: msg`Delete paragraph`,
  icon: Trash2,
  group: 'move',
  shortcut: 'mod+shift+Backspace',
  isEnabled: (editor) => blocksAtSelection(editor) !== undefined,
  perform: (editor, { makeId }) => {
    const blocks = blocksAtSelection(editor);
    if (blocks) removeBlocks(editor, ...blocks, makeId);
  },
};
