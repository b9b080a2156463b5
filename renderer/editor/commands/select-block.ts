import { msg } from '@lingui/core/macro';
import { TextSelect } from 'lucide-react';
import { blocksAtSelection, selectBlocks } from '../behaviour/block-moves.ts';
import type { EditorCommand } from './editor-command.ts';

/** Selects the whole blocks that the selection touches. */
export const selectBlock: EditorCommand = {
  id: 'select-block',
  name: msg`Select paragraph`,
  icon: TextSelect,
  group: 'move',
  shortcut: 'mod+alt+b',
  isEnabled: (editor) => blocksAtSelection(editor) !== undefined,
  perform: selectBlocks,
};
