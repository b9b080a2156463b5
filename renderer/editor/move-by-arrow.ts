import type { KeyboardEvent } from 'react';
import { Range, Transforms, type Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Moves the caret by one character along the draft's direction, over live parts as over letters.
 * Answers whether the key was one of these. Slate itself guesses the direction from the first letters of
 * a section, which is wrong where an Arabic text begins with a symbol.
 */
export function moveByArrow(
  editor: Editor,
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  direction: 'ltr' | 'rtl',
): boolean {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false;
  takeOverCaret(editor);
  const { selection } = editor;
  if (!selection) return false;
  const reverse = (event.key === 'ArrowLeft') === (direction === 'ltr');
  if (Range.isCollapsed(selection)) Transforms.move(editor, { reverse });
  else Transforms.collapse(editor, { edge: reverse ? 'start' : 'end' });
  return true;
}

/** Slate hears of a caret that the browser moved only after a while; a fast second key must not start from before. */
function takeOverCaret(editor: Editor): void {
  const shown = window.getSelection();
  if (!shown || shown.rangeCount === 0) return;
  const range = ReactEditor.toSlateRange(editor, shown, {
    exactMatch: false,
    suppressThrow: true,
  });
  if (range) Transforms.select(editor, range);
}
