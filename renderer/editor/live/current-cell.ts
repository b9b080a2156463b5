import { Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import { EDITOR_TO_KEY_TO_ELEMENT } from 'slate-dom';
import { isCell } from '../value/element-kinds.ts';
import type { CellElement } from '../value/slate-types.ts';

const watched = new WeakSet<Editor>();

/**
 * Marks the cell that the caret is in on its node. Not a property that cells render: a text may have
 * thousands of them, and each would ask at every key.
 */
export function showCurrentCell(editor: Editor): void {
  if (watched.has(editor)) return;
  watched.add(editor);
  let shown: HTMLElement | undefined;
  let isAsked = false;
  const show = (): void => {
    isAsked = false;
    const entry = editor.selection && Editor.above(editor, { match: isCell });
    const node = entry ? nodeOf(editor, entry[0]) : undefined;
    if (node === shown) return;
    shown?.removeAttribute('data-current');
    node?.setAttribute('data-current', '');
    shown = node;
  };
  const { onChange } = editor;
  editor.onChange = (options) => {
    onChange(options);
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(show);
  };
}

/** A cell that is not on the page yet has no node. */
function nodeOf(editor: Editor, cell: CellElement): HTMLElement | undefined {
  return EDITOR_TO_KEY_TO_ELEMENT.get(editor)?.get(ReactEditor.findKey(editor, cell));
}
