import { Editor, Transforms } from 'slate';
import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import { newParagraph } from '../../behaviour/new-blocks.ts';
import { turnInto } from '../../behaviour/turn-into.ts';
import type { HeadingElement } from '../../value/slate-types.ts';

/** Enter after a heading begins a paragraph, before it makes room above, in an empty one gives it up; Backspace makes it one. */
export const headingBehaviour: BlockBehaviour<HeadingElement> = {
  onEnter(editor, [heading, path], makeId) {
    const caret = editor.selection?.anchor;
    if (!caret) return false;
    if (Editor.isEmpty(editor, heading)) {
      turnInto(editor, { kind: 'paragraph' }, path);
      return true;
    }
    if (Editor.isEnd(editor, caret, path)) {
      Transforms.splitNodes(editor, { always: true });
      turnInto(editor, { kind: 'paragraph' });
      return true;
    }
    if (!Editor.isStart(editor, caret, path)) return false;
    Transforms.insertNodes(editor, newParagraph(makeId), { at: path });
    return true;
  },
  onBackspaceAtStart(editor, [, path]) {
    turnInto(editor, { kind: 'paragraph' }, path);
    return true;
  },
};
