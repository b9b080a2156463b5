import { Editor, Transforms } from 'slate';
import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import { turnInto } from '../../behaviour/turn-into.ts';
import type { AttributionElement } from '../../value/slate-types.ts';

/** Enter at the end goes on with a paragraph, in an empty one gives it up; Backspace at the start makes it a paragraph. */
export const attributionBehaviour: BlockBehaviour<AttributionElement> = {
  onEnter(editor, [block, path]) {
    const caret = editor.selection?.anchor;
    if (!caret) return false;
    if (Editor.isEmpty(editor, block)) {
      turnInto(editor, { kind: 'paragraph' }, path);
      return true;
    }
    if (!Editor.isEnd(editor, caret, path)) return false;
    Transforms.splitNodes(editor, { always: true });
    turnInto(editor, { kind: 'paragraph' });
    return true;
  },
  onBackspaceAtStart(editor, [, path]) {
    turnInto(editor, { kind: 'paragraph' }, path);
    return true;
  },
};
