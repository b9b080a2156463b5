import type { Editor } from 'slate';
import { ReactEditor } from 'slate-react';

/**
 * Acts on the text once a menu, list or dialog over it has closed, and leaves the focus in the text. Two
 * frames, because what closes gives the focus back in the first one, to where it came from; a change made
 * before that would be left without a caret.
 */
export function returnToText(editor: Editor, act: () => void = () => undefined): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      act();
      ReactEditor.focus(editor);
    }),
  );
}
