import { Path, Transforms } from 'slate';
import type { BlockBehaviour } from './block-behaviour.ts';
import { newParagraph } from './new-blocks.ts';

/** Enter on a selected fixed block begins a paragraph below it; Backspace deletes it as the editor does. */
export const fixedBehaviour: BlockBehaviour = {
  onEnter(editor, [, path], makeId) {
    Transforms.insertNodes(editor, newParagraph(makeId), { at: Path.next(path), select: true });
    return true;
  },
  onBackspaceAtStart: () => false,
};
