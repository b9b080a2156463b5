import { Editor, Node, Path, Range, Text, Transforms, type NodeEntry } from 'slate';
import { isFootnote } from '../value/element-kinds.ts';
import type { FootnoteElement } from '../value/slate-types.ts';

/** The footnote that the caret is in. */
const footnoteAtCaret = (editor: Editor): NodeEntry<FootnoteElement> | undefined =>
  editor.selection ? Editor.above(editor, { match: isFootnote }) : undefined;

/** Puts a caret that is in a footnote behind it, or before it. Answers whether it was in one. */
export function leaveFootnote(editor: Editor, reverse = false): boolean {
  const footnote = footnoteAtCaret(editor);
  if (!footnote) return false;
  const beside = reverse ? Path.previous(footnote[1]) : Path.next(footnote[1]);
  // There is a text on each side of it, but for the moment before the tree is in normal form again.
  if (!Node.has(editor, beside)) Transforms.insertNodes(editor, { text: '' }, { at: beside });
  Transforms.select(editor, reverse ? Editor.end(editor, beside) : Editor.start(editor, beside));
  return true;
}

/**
 * Steps over the edge of a footnote, in either way: Slate takes both sides of it for one place and would
 * skip a letter, or an empty footnote as a whole. Answers whether the caret stood at an edge.
 */
export function stepOverEdge(editor: Editor, reverse: boolean): boolean {
  const { selection } = editor;
  if (!selection || Range.isExpanded(selection)) return false;
  const caret = selection.anchor;
  const footnote = footnoteAtCaret(editor);
  if (footnote) {
    const isAtEdge = reverse
      ? Editor.isStart(editor, caret, footnote[1])
      : Editor.isEnd(editor, caret, footnote[1]);
    return isAtEdge && leaveFootnote(editor, reverse);
  }
  const beside = footnoteBeside(editor, reverse);
  if (!beside) return false;
  Transforms.select(editor, reverse ? Editor.end(editor, beside) : Editor.start(editor, beside));
  return true;
}

/** Backspace and Delete at a footnote: an empty one goes, at the edge of another the caret steps over it. */
export function deleteAtFootnote(editor: Editor, reverse: boolean): boolean {
  const footnote = footnoteAtCaret(editor);
  if (footnote && editor.selection && Range.isCollapsed(editor.selection)) {
    if (!isBlankFootnote(footnote[0])) return stepOverEdge(editor, reverse);
    leaveFootnote(editor, true);
    Transforms.removeNodes(editor, { at: footnote[1] });
    return true;
  }
  return stepOverEdge(editor, reverse);
}

const isBlankFootnote = ({ children }: FootnoteElement): boolean =>
  children.every((child) => Text.isText(child) && child.text === '');

function footnoteBeside(editor: Editor, reverse: boolean): Path | undefined {
  const caret = editor.selection?.anchor;
  if (!caret) return undefined;
  const { path, offset } = caret;
  const isAtEdge = reverse ? offset === 0 : offset === Node.string(Node.get(editor, path)).length;
  if (!isAtEdge || (reverse && !Path.hasPrevious(path))) return undefined;
  const beside = reverse ? Path.previous(path) : Path.next(path);
  return Node.has(editor, beside) && isFootnote(Node.get(editor, beside)) ? beside : undefined;
}
