import { createEditor, Editor } from 'slate';
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
  const bare = withKeys(withNormalForm(withKinds(dress(createEditor()), makeId), makeId), makeId);
  bare.children = toSlate(sections);
  Editor.normalize(bare, { force: true });
  bare.operations = [];
  return withSections(withPhrases(withHistory(withPaste(withLinks(bare), makeId))), makeId);
}
