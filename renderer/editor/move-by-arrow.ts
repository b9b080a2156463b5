import { Editor, Range, Transforms } from 'slate';
import { directionOf, type Language } from '../../templates/model/language.ts';
import type { BareKey } from './behaviour/bare-key.ts';
import { stepOverEdge } from './behaviour/footnote-keys.ts';
import { takeOverCaret } from './take-over-caret.ts';
import { directionOfElement } from './value/direction-of-element.ts';
import { isBlock } from './value/element-kinds.ts';

/**
 * Moves the caret by one character, or with Ctrl by one word, along the direction of the paragraph that it
 * is in, over live parts as over letters; Shift takes the focus of the selection along. Answers whether the
 * key was one of these. Slate itself guesses the direction from the first letters of a section, which is
 * wrong where an Arabic text begins with a symbol.
 */
export function moveByArrow(editor: Editor, event: BareKey, language: Language): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  if (event.altKey || event.metaKey) return false;
  takeOverCaret(editor);
  const { selection } = editor;
  if (!selection) return false;
  const reverse =
    (event.key === 'ArrowLeft') === (directionAt(editor, selection, language) === 'ltr');
  const unit = event.ctrlKey ? 'word' : 'character';
  if (event.shiftKey) Transforms.move(editor, { unit, reverse, edge: 'focus' });
  else if (Range.isExpanded(selection) && !event.ctrlKey)
    Transforms.collapse(editor, { edge: reverse ? 'start' : 'end' });
  else if (!stepOverEdge(editor, reverse)) {
    if (Range.isExpanded(selection)) Transforms.collapse(editor, { edge: 'focus' });
    Transforms.move(editor, { unit, reverse });
  }
  return true;
}

function directionAt(editor: Editor, { focus }: Range, language: Language): 'ltr' | 'rtl' {
  const block = Editor.above(editor, { at: focus, match: isBlock, voids: true });
  return block ? directionOfElement(block[0], language) : directionOf(language);
}
