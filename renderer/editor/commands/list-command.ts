import { Editor } from 'slate';
import { selectedBlocks, turnInto } from '../behaviour/turn-into.ts';
import type { ItemElement } from '../value/slate-types.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that makes the selected blocks items of one list, and paragraphs again when they all are. */
export const listCommand = (
  list: ItemElement['list'],
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'turns' | 'shortcut'>,
): EditorCommand => {
  const isActive: EditorCommand['isActive'] = (editor) => {
    const blocks = selectedBlocks(editor);
    return (
      blocks.length > 0 && blocks.every(([block]) => block.kind === 'item' && block.list === list)
    );
  };
  return {
    ...words,
    group: 'list',
    isActive,
    isEnabled: (editor) => selectedBlocks(editor).length > 0,
    perform: (editor) => {
      const leave = isActive(editor);
      Editor.withoutNormalizing(editor, () => {
        for (const [block, path] of selectedBlocks(editor)) {
          const level = block.kind === 'item' ? block.level : 0;
          turnInto(editor, leave ? { kind: 'paragraph' } : { kind: 'item', list, level }, path);
        }
      });
    },
  };
};
