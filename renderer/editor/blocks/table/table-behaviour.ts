import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import type { TableElement } from '../../value/slate-types.ts';

/** Enter breaks the line in a cell; Backspace at the start of the first one stays there. */
export const tableBehaviour: BlockBehaviour<TableElement> = {
  onEnter(editor) {
    editor.insertText('\n');
    return true;
  },
  onBackspaceAtStart: () => true,
};
