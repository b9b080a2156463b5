import { Transforms, type Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/** Slate hears of a caret that the browser moved only after a while; a fast second key must not start from before. */
export function takeOverCaret(editor: Editor): void {
  const shown = window.getSelection();
  if (!shown || shown.rangeCount === 0) return;
  const range = ReactEditor.toSlateRange(editor, shown, {
    exactMatch: false,
    suppressThrow: true,
  });
  if (range) Transforms.select(editor, range);
}
