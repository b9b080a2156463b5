import { Editor } from 'slate';
import type { BlockBehaviour } from '../../behaviour/block-behaviour.ts';
import { turnInto } from '../../behaviour/turn-into.ts';
import type { AskElement, QuotationElement, VoiceElement } from '../../value/slate-types.ts';

/** Enter goes on with the same, and leaves from an empty paragraph; Backspace at the start makes it a paragraph. */
export const quotationBehaviour: BlockBehaviour<QuotationElement | VoiceElement | AskElement> = {
  onEnter(editor, [block, path]) {
    if (!Editor.isEmpty(editor, block)) return false;
    turnInto(editor, { kind: 'paragraph' }, path);
    return true;
  },
  onBackspaceAtStart(editor, [, path]) {
    turnInto(editor, { kind: 'paragraph' }, path);
    return true;
  },
};
