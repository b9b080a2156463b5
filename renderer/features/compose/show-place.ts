import { Editor, Node, Transforms, type Path } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ContentId, FieldId } from '../../../templates/model/ids.ts';
import { bringToPage } from '../../editor/chunks/page-stage.ts';
import { pathOfBlock } from '../../editor/path-of-block.ts';
import { isBlock, isSection } from '../../editor/value/element-kinds.ts';

/** The id of the inspector's part for a field. */
export const fieldPlace = (field: FieldId): string => `field-${field}`;

/** Puts the caret at the end of a section's last words, or into a block, and brings it into view. */
export function showInText(editor: Editor, id: ContentId): void {
  const path = pathOfBlock(editor, id);
  if (!path) return;
  const end = path.length === 1 ? lastWritten(editor, path) : path;
  if (end.length > 1) bringToPage(editor, end);
  Transforms.select(editor, Editor.end(editor, end));
  ReactEditor.focus(editor);
  ReactEditor.toDOMNode(editor, Node.get(editor, path)).scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to where a field is filled in. */
export function showField(field: FieldId): void {
  const place = document.getElementById(fieldPlace(field));
  place?.scrollIntoView({ block: 'nearest' });
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

function lastWritten(editor: Editor, section: Path): Path {
  const node = Node.get(editor, section);
  const last = isSection(node)
    ? node.children.findLastIndex((block) => isBlock(block) && !editor.isVoid(block))
    : -1;
  return last < 0 ? section : [...section, last];
}
