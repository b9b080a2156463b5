import type { Priority } from '../../../templates/model/blocks/block.ts';
import { haveMember, setPriority, touchesBlocks } from '../behaviour/block-members.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that says what of the text goes first when it is cut; undefined takes it back. */
export const priorityCommand = (
  priority: Priority | undefined,
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'shortcut' | 'keywords'>,
): EditorCommand => ({
  ...words,
  group: 'priority',
  isActive: (editor) => haveMember(editor, 'priority', priority),
  isEnabled: touchesBlocks,
  perform: (editor) => setPriority(editor, priority),
});
