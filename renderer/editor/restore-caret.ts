import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Shows the caret again where it was when the focus comes back by a key or from a closed dialog. A
 * browser focuses the text without a caret then, and what is typed would be lost. A click brings its own.
 */
export function restoreCaret(editor: Editor): void {
  requestAnimationFrame(() => {
    const shown = window.getSelection();
    const text = ReactEditor.toDOMNode(editor, editor);
    if (shown?.anchorNode && text.contains(shown.anchorNode)) return;
    const selection = editor.selection ?? Editor.range(editor, Editor.start(editor, []));
    // Slate draws a selection when it changes, so it has to change.
    Transforms.deselect(editor);
    Transforms.select(editor, selection);
  });
}
