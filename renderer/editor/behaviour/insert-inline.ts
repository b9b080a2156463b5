import { Editor, Path, Transforms } from 'slate';
import type { MakeId } from '../../../templates/model/ids.ts';
import { isFixed, isFootnote } from '../value/element-kinds.ts';
import type { FootnoteElement, VoidInlineElement } from '../value/slate-types.ts';
import { clearedBlock } from './cleared-block.ts';
import { leaveFootnote } from './footnote-keys.ts';
import { newParagraph } from './new-blocks.ts';

/**
 * Puts an inline where the caret is: behind a footnote that may not hold it, below a fixed block. The
 * caret ends behind a void, and in the words of a footnote.
 */
export function insertInline(
  editor: Editor,
  inline: VoidInlineElement | FootnoteElement,
  makeId: MakeId,
): void {
  const entry = clearedBlock(editor);
  if (entry && isFixed(entry[0])) {
    const below = Path.next(entry[1]);
    Transforms.insertNodes(editor, newParagraph(makeId), { at: below });
    Transforms.select(editor, Editor.start(editor, below));
  }
  if (inline.kind !== 'citation') leaveFootnote(editor);
  Transforms.insertNodes(editor, inline);
  if (inline.kind === 'footnote') enterFootnote(editor, inline);
  else Transforms.move(editor, { unit: 'offset' });
}

function enterFootnote(editor: Editor, { id }: FootnoteElement): void {
  const [made] = Editor.nodes(editor, {
    at: [],
    match: (node) => isFootnote(node) && node.id === id,
  });
  if (made) Transforms.select(editor, Editor.start(editor, made[1]));
}
