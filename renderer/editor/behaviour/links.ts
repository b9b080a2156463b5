import { Editor, Range, Transforms } from 'slate';
import { isLink } from '../value/element-kinds.ts';
import type { LinkElement } from '../value/slate-types.ts';

/** The link that the selection is in. */
export const linkAtSelection = (editor: Editor) =>
  editor.selection ? Editor.above<LinkElement>(editor, { match: isLink }) : undefined;

/**
 * Makes the selection a link to an address that safe-link.ts passed, changes the link at the caret, or
 * writes the address out where nothing is selected. The caret ends behind the link.
 */
export function setLink(editor: Editor, href: string): void {
  const { selection } = editor;
  if (!selection) return;
  const link = linkAtSelection(editor);
  if (link) Transforms.setNodes(editor, { href }, { at: link[1] });
  else if (Range.isCollapsed(selection))
    Transforms.insertNodes(editor, {
      kind: 'link',
      href,
      children: [{ text: href.replace(/^(https?:\/\/|mailto:)/, '') }],
    });
  else
    Editor.withoutNormalizing(editor, () => {
      Transforms.unwrapNodes(editor, { match: isLink, split: true });
      Transforms.wrapNodes(editor, { kind: 'link', href, children: [] }, { split: true });
    });
  Transforms.collapse(editor, { edge: 'end' });
}

/** Typing over the whole of a link writes plain words: half a link in their place would be nobody's wish. */
export function withLinks(editor: Editor): Editor {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    const link = options?.at === undefined ? linkAtSelection(editor) : undefined;
    if (link && editor.selection && Range.isExpanded(editor.selection)) {
      const [start, end] = Range.edges(editor.selection);
      if (Editor.isStart(editor, start, link[1]) && Editor.isEnd(editor, end, link[1]))
        removeLink(editor);
    }
    insertText(text, options);
  };
  return editor;
}

/** Makes the link at the selection plain words again. */
export const removeLink = (editor: Editor): void =>
  Transforms.unwrapNodes(editor, { match: isLink });
