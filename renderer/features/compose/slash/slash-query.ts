import { Editor, Node, Range, type Editor as EditorType, type Range as RangeType } from 'slate';
import { isBlock, isVoid } from '../../../editor/value/element-kinds.ts';

/** What was typed after a stroke, and the stretch of text that it is, the stroke included. */
export interface SlashQuery {
  readonly typed: string;
  readonly range: RangeType;
}

/** A stroke that begins a word, and what follows it up to the caret: letters and single spaces. */
const pattern = /(?:^|\s)\/((?:[\p{L}\p{M}\p{N}()-]+ ?){0,4})$/u;

/** How far before the caret a stroke is looked for. */
const reach = 40;

/** The stroke command that is being typed at the caret, if one is. */
export function slashQuery(editor: EditorType): SlashQuery | undefined {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return undefined;
  const { path, offset } = selection.anchor;
  const node = Node.getIf(editor, path);
  if (!node || !('text' in node)) return undefined;
  const text = node.text.slice(Math.max(0, offset - reach), offset);
  const found = pattern.exec(text);
  if (!found) return undefined;
  const block = Editor.above(editor, { match: isBlock, voids: true });
  if (!block || isVoid(block[0])) return undefined;
  const typed = found[1] ?? '';
  const start = offset - typed.length - 1;
  return { typed, range: { anchor: { path, offset: start }, focus: { path, offset } } };
}
