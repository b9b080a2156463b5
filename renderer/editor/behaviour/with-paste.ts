import type { Editor } from 'slate';
import type { Block } from '../../../templates/model/blocks/block.ts';
import type { MakeId } from '../../../templates/model/ids.ts';
import { blocksFromHtml, type Pasted } from '../paste/blocks-from-html.ts';
import { blocksFromText } from '../paste/blocks-from-text.ts';
import { insertBlocks } from '../paste/insert-blocks.ts';
import { keepPictures } from '../paste/keep-pictures.ts';
import { parseInert } from '../paste/parse-inert.ts';
import { pasteListener } from '../paste/paste-listener.ts';
import { worthTelling } from '../paste/paste-report.ts';
import { pictureFiles } from '../paste/picture-files.ts';
import { toBlock } from '../value/to-slate.ts';
import { adoptFragment } from './adopt-fragment.ts';

/**
 * Paste: our own blocks come in with new ids and without their sections; HTML of other programs comes in as the
 * blocks that it means, plain text as a paragraph for each line. Each is one step of undo, and who listens
 * (paste-listener.ts) is told what was left out.
 */
export function withPaste(editor: Editor, makeId: MakeId): Editor {
  const { insertFragment, insertFragmentData } = editor;
  editor.insertFragment = (fragment, options) => {
    const blocks = adoptFragment(fragment, makeId);
    if (blocks.length === 0) return;
    if (options?.at === undefined) insertBlocks(editor, blocks, makeId);
    else insertFragment(blocks, options);
  };
  // What claims to be a fragment of ours may be anything.
  editor.insertFragmentData = (data) => {
    try {
      return insertFragmentData(data);
    } catch {
      return false;
    }
  };
  editor.insertTextData = (data) => {
    const html = data.getData('text/html');
    if (html !== '' && pasteHtml(editor, html, makeId)) return true;
    const text = data.getData('text/plain');
    if (text !== '') {
      pasteText(editor, text, makeId);
      return true;
    }
    const files = pictureFiles(data);
    if (files.length > 0) void keepPictures(editor, files, makeId);
    return files.length > 0;
  };
  return editor;
}

/** Puts the blocks that HTML means at the selection. Answers whether there was anything in it to put or to tell of. */
function pasteHtml(editor: Editor, html: string, makeId: MakeId): boolean {
  const listener = pasteListener(editor);
  const pasted = blocksFromHtml(html, {
    makeId,
    parse: parseInert,
    language: listener?.language,
    keepsPictures: listener?.keepPicture !== undefined,
  });
  if (pasted.blocks.length === 0 && pasted.pictures.length === 0) return false;
  insertPasted(editor, pasted, makeId);
  return true;
}

/** Puts pasted text at the selection: one line joins the text there, more lines become paragraphs, columns a table. */
export const pasteText = (editor: Editor, text: string, makeId: MakeId): void =>
  insertPasted(editor, blocksFromText(text, makeId), makeId);

function insertPasted(editor: Editor, pasted: Pasted, makeId: MakeId): void {
  insertBlocks(
    editor,
    pasted.blocks.map((block: Block) => toBlock(block)),
    makeId,
  );
  if (pasted.pictures.length > 0) void keepPictures(editor, pasted.pictures, makeId, pasted.report);
  else pasteListener(editor)?.onReport(worthTelling(pasted.report) ? pasted.report : null);
}
