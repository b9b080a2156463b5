import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { ContentId, FieldId } from '../../../templates/model/ids.ts';
import { isBlock, isSection } from '../../editor/value/element-kinds.ts';

/** The id of the inspector's part for a field. */
export const fieldPlace = (field: FieldId): string => `field-${field}`;

/** Puts the caret at the end of a section's first words, or into a block, and brings it into view. */
export function showInText(editor: Editor, id: ContentId): void {
  const [entry] = Editor.nodes(editor, {
    at: [],
    match: (node) => (isSection(node) || isBlock(node)) && node.id === id,
    voids: true,
  });
  if (!entry) return;
  const [node, path] = entry;
  const end = isSection(node) ? lastWritten(editor, path) : path;
  Transforms.select(editor, Editor.end(editor, end));
  ReactEditor.focus(editor);
  ReactEditor.toDOMNode(editor, node).scrollIntoView({ block: 'nearest' });
}

/** Moves the focus to where a field is filled in. */
export function showField(field: FieldId): void {
  const place = document.getElementById(fieldPlace(field));
  place?.scrollIntoView({ block: 'nearest' });
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

function lastWritten(editor: Editor, section: number[]): number[] {
  const blocks = Array.from(
    Editor.nodes(editor, {
      at: section,
      match: (node) => isBlock(node) && !editor.isVoid(node),
    }),
  );
  return blocks.at(-1)?.[1] ?? section;
}
