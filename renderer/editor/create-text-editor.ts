import { createEditor, type Editor } from 'slate';
import { withHistory } from 'slate-history';
import type { Section } from '../../templates/model/draft.ts';
import type { MakeId } from '../../templates/model/ids.ts';
import { withLinks } from './behaviour/links.ts';
import { withKeys } from './behaviour/with-keys.ts';
import { withKinds } from './behaviour/with-kinds.ts';
import { withNormalForm } from './behaviour/with-normal-form.ts';
import { withPaste } from './behaviour/with-paste.ts';
import { withPhrases } from './behaviour/with-phrases.ts';
import { withSections } from './behaviour/with-sections.ts';
import { openValue } from './bulk/open-value.ts';
import { withBulk } from './bulk/in-bulk.ts';
import { withLongHistory } from './bulk/with-long-history.ts';
import { withTables } from './behaviour/table/with-tables.ts';
import { withTyping } from './typing/with-typing.ts';
import { toSlate } from './value/to-slate.ts';

/**
 * An editor over the sections of a draft, with every rule of the text and without a window. Values are
 * brought to normal form before undo begins, so that undoing everything gives back what was opened.
 */
export function createTextEditor(
  sections: readonly Section[],
  makeId: MakeId,
  dress: (editor: Editor) => Editor = (editor) => editor,
): Editor {
  const bare = withKeys(
    withTables(withNormalForm(withKinds(dress(createEditor()), makeId), makeId)),
    makeId,
  );
  openValue(bare, toSlate(sections));
  const recorded = withLongHistory(withHistory(withPaste(withLinks(bare), makeId)));
  return withTyping(withSections(withPhrases(withBulk(recorded)), makeId));
}
