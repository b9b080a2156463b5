import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isBlock, isLive } from '../value/element-kinds.ts';
import { adoptFragment } from './adopt-fragment.ts';
import { linesOfText } from './lines-of-text.ts';
import { newParagraph } from './new-blocks.ts';

/**
 * Paste: our own blocks come in with new ids and without their sections; everything else comes in as
 * text, a paragraph for each line. Looks of other programs stay outside.
 */
export function withPaste(editor: Editor, makeId: MakeId): Editor {
  const { insertFragment } = editor;
  editor.insertFragment = (fragment, options) => {
    const blocks = adoptFragment(fragment, makeId);
    if (blocks.length === 0) return;
    Editor.withoutNormalizing(editor, () => {
      if (options?.at === undefined) makeRoom(editor, makeId);
      insertFragment(blocks, options);
    });
  };
  editor.insertTextData = (data) => {
    const text = data.getData('text/plain');
    if (text === '') return false;
    pasteText(editor, text, makeId);
    return true;
  };
  return editor;
}

/** Puts pasted text at the selection: one line joins the text there, more lines become paragraphs. */
export function pasteText(editor: Editor, text: string, makeId: MakeId): void {
  const lines = linesOfText(text);
  const [only = ''] = lines;
  if (lines.length > 1)
    editor.insertFragment(lines.map((line) => newParagraph(makeId, [{ text: line }])));
  else if (only !== '') {
    makeRoom(editor, makeId);
    editor.insertText(only);
  }
}

/** Takes away what is selected, and steps below a live block, which nothing can be typed into. */
function makeRoom(editor: Editor, makeId: MakeId): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, [0]));
  if (editor.selection && Range.isExpanded(editor.selection)) Transforms.delete(editor);
  const block = Editor.above(editor, { match: isBlock, voids: true });
  if (!block || !isLive(block[0])) return;
  const below = Path.next(block[1]);
  Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
  if (Node.has(editor, below)) Transforms.select(editor, Editor.start(editor, below));
}
