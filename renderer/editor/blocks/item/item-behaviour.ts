import { Editor, type NodeEntry } from 'slate';
import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import { turnInto } from '../../behaviour/turn-into.ts';
import type { ItemElement } from '../../value/slate-types.ts';

/** Enter makes a new item and leaves the list from an empty one; Backspace steps out, then leaves. */
export const itemBehaviour: BlockBehaviour<ItemElement> = {
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

function stepOut(editor: Editor, [item, path]: NodeEntry<ItemElement>): void {
  const { list, level } = item;
  turnInto(
    editor,
    level === 0
      ? { kind: 'paragraph' }
      : { kind: 'item', list, level: (level - 1) as ItemElement['level'] },
    path,
  );
}
