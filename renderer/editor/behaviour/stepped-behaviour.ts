import { Editor } from 'slate';
import type { BlockBehaviour } from './block-behaviour.ts';
import { stepOut, type Stepped } from './step-items.ts';

/**
 * What items of a list and numbered paragraphs do: Enter makes the next one and leaves an empty one step by
 * step; Backspace steps out, then makes it a paragraph.
 */
export const steppedBehaviour: BlockBehaviour<Stepped> = {
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
