import { Node, Text, type Editor } from 'slate';
import { HistoryEditor } from 'slate-history';

/** Ends a phrase, after which typing begins a new step of undo. */
const phraseEnd = /[.!?;:,،؛؟。！？；：，、]\s*$/u;

/** One undo takes back a phrase, not everything typed since the last click. Goes round withHistory. */
export function withPhrases(editor: Editor): Editor {
  const { apply } = editor;
  editor.apply = (operation) => {
    const begins =
      operation.type === 'insert_text' &&
      operation.text.trim() !== '' &&
      !phraseEnd.test(operation.text) &&
      editor.operations.length === 0 &&
      HistoryEditor.isSaving(editor) !== false &&
      phraseEnd.test(textBefore(editor, operation.path, operation.offset));
    if (begins) HistoryEditor.withNewBatch(editor, () => apply(operation));
    else apply(operation);
  };
  return editor;
}

function textBefore(editor: Editor, path: number[], offset: number): string {
  const node = Node.getIf(editor, path);
  return Text.isText(node) ? node.text.slice(Math.max(0, offset - 8), offset) : '';
}
