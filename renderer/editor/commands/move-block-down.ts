import { msg } from '@lingui/core/macro';
import { ArrowDown } from 'lucide-react';
import { canMoveBlocks, moveBlocks } from '../behaviour/block-moves.ts';
import type { EditorCommand } from './editor-command.ts';

/** Moves the selected blocks down by one, inside their section. */
export const moveBlockDown: EditorCommand = {
  id: 'move-block-down',
  name: msg`Move down`,
  icon: ArrowDown,
  group: 'move',
  shortcut: 'alt+shift+ArrowDown',
  keywords: [msg`reorder`],
  isEnabled: (editor) => canMoveBlocks(editor, 1),
  perform: (editor) => moveBlocks(editor, 1),
};
