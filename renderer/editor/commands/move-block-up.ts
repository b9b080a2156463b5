import { msg } from '@lingui/core/macro';
import { ArrowUp } from 'lucide-react';
import { canMoveBlocks, moveBlocks } from '../behaviour/block-moves.ts';
import type { EditorCommand } from './editor-command.ts';

/** Moves the selected blocks up by one, inside their section. */
export const moveBlockUp: EditorCommand = {
  id: 'move-block-up',
  name: msg`Move up`,
  icon: ArrowUp,
  group: 'move',
  shortcut: 'alt+shift+ArrowUp',
  keywords: [msg`reorder`],
  isEnabled: (editor) => canMoveBlocks(editor, -1),
  perform: (editor) => moveBlocks(editor, -1),
};
