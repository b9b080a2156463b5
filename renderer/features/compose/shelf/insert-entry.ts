import { Editor, Transforms } from 'slate';
import { isWords } from '../../../../templates/model/blocks/inline.ts';
import type { MakeId } from '../../../../templates/model/ids.ts';
import type { Language } from '../../../../templates/model/language.ts';
import { insertInline } from '../../../editor/behaviour/insert-inline.ts';
import { shelfInlines, type ShelfEntry } from './shelf-entries.ts';

/** Puts an entry of the shelf at the caret as one step of undo: its words, and its citation where it has one. */
export function insertEntry(
  editor: Editor,
  entry: ShelfEntry,
  language: Language,
  makeId: MakeId,
): void {
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
  for (const inline of shelfInlines(entry, language)) {
    if (!isWords(inline)) {
      if (inline.kind === 'citation')
        insertInline(editor, { ...inline, children: [{ text: '' }] }, makeId);
    } else if (inline.language === undefined) editor.insertText(inline.text);
    else {
      Editor.addMark(editor, 'language', inline.language);
      editor.insertText(inline.text);
      Editor.removeMark(editor, 'language');
    }
  }
}
