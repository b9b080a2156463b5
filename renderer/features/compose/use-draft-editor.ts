import { useCallback, useEffect, useRef, useState } from 'react';
import type { Editor } from 'slate';
import { setSections } from '../../../templates/edit/set-sections.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft, Section } from '../../../templates/model/draft.ts';
import { replaceSections } from '../../editor/behaviour/with-sections.ts';
import { createPageEditor } from '../../editor/create-page-editor.ts';
import { makeId } from '../../editor/make-id.ts';
import { toSlate } from '../../editor/value/to-slate.ts';

/**
 * An editor over a draft. What is written goes into the dossier at once, so that saving never misses a
 * word; sections that change from outside replace what the editor shows and begin a new history.
 */
export function useDraftEditor(
  { id, sections }: Pick<Draft, 'id' | 'sections'>,
  onChange: (change: (dossier: Dossier) => Dossier) => void,
): { readonly editor: Editor; readonly onText: (sections: readonly Section[]) => void } {
  const [editor] = useState(() => createPageEditor(sections, makeId));
  const shown = useRef(sections);

  useEffect(() => {
    if (sections === shown.current) return;
    shown.current = sections;
    replaceSections(editor, toSlate(sections));
    editor.history = { undos: [], redos: [] };
  }, [editor, sections]);

  const onText = useCallback(
    (next: readonly Section[]) => {
      const before = shown.current;
      if (next.length === before.length && next.every((one, index) => one === before[index]))
        return;
      shown.current = next;
      onChange((dossier) => setSections(dossier, id, next));
    },
    [id, onChange],
  );
  return { editor, onText };
}
