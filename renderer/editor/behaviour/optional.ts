import { Editor, Range, Text, Transforms, type Node, type NodeEntry } from 'slate';
import { isFootnote, isInline, isLink } from '../value/element-kinds.ts';

/** Tells whether all that is selected may be dropped at delivery, or what is typed next. */
export function isOptional(editor: Editor): boolean {
  const { selection } = editor;
  if (!selection) return false;
  if (Range.isCollapsed(selection)) return Editor.marks(editor)?.optional === true;
  const parts = Array.from(Editor.nodes(editor, { at: selection, match: mayBeOptional(editor) }));
  const said = parts.filter(([node, path]) => !isEmptyPart(editor, [node, path], selection));
  return said.length > 0 && said.every(([node]) => 'optional' in node && node.optional === true);
}

/** Makes what is selected optional, or firm again; without a selection what is typed next. */
export function setOptional(editor: Editor, on: boolean): void {
  const { selection } = editor;
  if (!selection) return;
  if (Range.isCollapsed(selection)) {
    if (on) Editor.addMark(editor, 'optional', true);
    else Editor.removeMark(editor, 'optional');
    return;
  }
  const match = mayBeOptional(editor);
  if (on) Transforms.setNodes(editor, { optional: true }, { match, split: true });
  else Transforms.unsetNodes(editor, 'optional', { match, split: true });
}

/** A footnote goes or stays as a whole, a link by its words. */
const mayBeOptional =
  (editor: Editor) =>
  (node: Node, path: number[]): boolean => {
    if (Text.isText(node))
      return !Editor.above(editor, {
        at: path,
        match: (one) => isFootnote(one) || editor.isVoid(one as never),
        voids: true,
      });
    return isInline(node) && !isLink(node) && node.kind !== 'unknown-inline';
  };

function isEmptyPart(editor: Editor, [node, path]: NodeEntry, selection: Range): boolean {
  if (!Text.isText(node)) return false;
  const part = Range.intersection(Editor.range(editor, path), selection);
  return !part || Range.isCollapsed(part);
}
