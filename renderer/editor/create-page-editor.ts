import { Element } from 'slate';
import { withReact } from 'slate-react';
import type { Section } from '../../templates/model/draft.ts';
import type { MakeId } from '../../templates/model/ids.ts';
import { followSelection } from './chunks/page-stage.ts';
import { createTextEditor } from './create-text-editor.ts';
import { withSelectedElements } from './use-is-selected.ts';

/** An editor for a page in a window. Long sections are rendered in chunks, so that a key costs the same in each. */
export function createPageEditor(sections: readonly Section[], makeId: MakeId) {
  const editor = createTextEditor(sections, makeId, (bare) => {
    const dressed = withReact(bare);
    dressed.getChunkSize = (node) =>
      Element.isElement(node) && node.kind === 'section' ? 16 : null;
    return dressed;
  });
  const { onChange } = editor;
  editor.onChange = (options) => {
    followSelection(editor);
    onChange(options);
  };
  return withSelectedElements(editor);
}
