import { Editor, type NodeEntry } from 'slate';
import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import { turnInto } from '../../behaviour/turn-into.ts';
import type { NumberedElement } from '../../value/slate-types.ts';

/** Enter makes the next number and gives up an empty one; Backspace steps out, then takes the number away. */
export const numberedBehaviour: BlockBehaviour<NumberedElement> = {
  onEnter(editor, entry) {
    if (!Editor.isEmpty(editor, entry[0])) return false;
    stepOut(editor, entry);
    return true;
  },
  onBackspaceAtStart(editor, entry) {
    stepOut(editor, entry);
    return true;
  },
};

function stepOut(editor: Editor, [{ level }, path]: NodeEntry<NumberedElement>): void {
  turnInto(
    editor,
    level === 0
      ? { kind: 'paragraph' }
      : { kind: 'numbered', level: (level - 1) as NumberedElement['level'] },
    path,
  );
}
