import type { KeyboardEvent } from 'react';
import { Editor } from 'slate';

/**
 * Tells a key that Slate leaves to the browser when it goes down, because the text changes only with the input
 * that follows. Slate reads through the whole section before it finds that out.
 */
export function needsNoSlate(editor: Editor, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Backspace' || event.key === 'Delete')
    // In something that is placed as a whole no input follows.
    return editor.selection !== null && !Editor.void(editor, { at: editor.selection });
  return event.key.length === 1 || event.key === 'Enter';
}
