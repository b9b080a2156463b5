import { selectedBlocks, turnInto, type WrittenShape } from '../behaviour/turn-into.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that makes the selected blocks one kind, and paragraphs again when they all are. */
export const kindCommand = (
  shape: Exclude<WrittenShape, { kind: 'item' | 'voice' | 'ask' }>,
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'turns' | 'shortcut' | 'keywords'>,
): EditorCommand => {
  const isActive: EditorCommand['isActive'] = (editor) => {
    const blocks = selectedBlocks(editor);
    return (
      blocks.length > 0 &&
      blocks.every(
        ([block]) =>
          block.kind === shape.kind &&
          (block.kind !== 'heading' || shape.kind !== 'heading' || block.level === shape.level),
      )
    );
  };
  return {
    ...words,
    group: 'kind',
    isActive,
    isEnabled: (editor) => selectedBlocks(editor).length > 0,
    perform: (editor) => turnInto(editor, isActive(editor) ? { kind: 'paragraph' } : shape),
  };
};
