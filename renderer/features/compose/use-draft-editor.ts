import { useCallback, useLayoutEffect, useState } from 'react';
import type { Editor } from 'slate';
import { setSections } from '../../../templates/edit/set-sections.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Draft, Section } from '../../../templates/model/draft.ts';
import { replaceSections } from '../../editor/behaviour/with-sections.ts';
import { fromSlate } from '../../editor/value/from-slate.ts';
import type { SectionElement } from '../../editor/value/slate-types.ts';
import { toSlate } from '../../editor/value/to-slate.ts';
import { useSession } from '../../shared/session.ts';
import type { DraftEditor } from './draft-editors.ts';
import { openEditors } from './open-editors.ts';

/** An editor on a page, and where what is written in it goes. */
export interface OpenText {
  readonly entry: DraftEditor;
  readonly editor: Editor;
  readonly onText: (sections: readonly Section[]) => void;
}

/**
 * The editor of a draft, the same one as when the draft was last on the page. What is written goes into the
 * dossier at once, so that saving never misses a word; sections that changed from outside replace what the
 * editor shows and begin a new history.
 */
export function useDraftEditor(
  { id, sections }: Pick<Draft, 'id' | 'sections'>,
  onChange: (change: (dossier: Dossier) => Dossier) => void,
): OpenText {
  const owner = useSession(({ open }) => open?.handle) ?? 'nothing-open';
  const [entry] = useState(() => openEditors.of(owner, id, sections));
  const { editor } = entry;

  useLayoutEffect(() => {
    if (sections === entry.shown) return;
    entry.shown = sections;
    replaceSections(editor, toSlate(sections));
    editor.history = { undos: [], redos: [] };
  }, [editor, entry, sections]);

  const onText = useCallback(
    (next: readonly Section[]) => {
      const before = entry.shown;
      if (next.length === before.length && next.every((one, index) => one === before[index]))
        return;
      entry.shown = next;
      onChange((dossier) => setSections(dossier, id, next));
    },
    [entry, id, onChange],
  );

  // Slate tells of a change a moment after it was made; the page may be gone by then.
  useLayoutEffect(
    () => () => {
      if (editor.operations.length > 0) onText(fromSlate(editor.children as SectionElement[]));
    },
    // Only when the page goes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  return { entry, editor, onText };
}
