import { haveMember, setDirection, touchesBlocks } from '../behaviour/block-members.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that sets the direction of the selected blocks by hand, or lets their words decide. */
export const directionCommand = (
  direction: 'ltr' | 'rtl' | undefined,
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'shortcut' | 'keywords'>,
): EditorCommand => ({
  ...words,
  group: 'direction',
  isActive: (editor) => haveMember(editor, 'direction', direction),
  isEnabled: touchesBlocks,
  perform: (editor) => setDirection(editor, direction),
});
