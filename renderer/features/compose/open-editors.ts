import { createPageEditor } from '../../editor/create-page-editor.ts';
import { makeId } from '../../editor/make-id.ts';
import { useSession } from '../../shared/session.ts';
import { createDraftEditors } from './draft-editors.ts';

/** The editors of the dossier in this window. They go when it is closed, locked or removed. */
export const openEditors = createDraftEditors((sections) => createPageEditor(sections, makeId));

useSession.subscribe(({ open }, before) => {
  if (open?.handle !== before.open?.handle) openEditors.clear();
});
