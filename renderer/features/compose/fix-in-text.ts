import { Editor, Transforms } from 'slate';
import { HistoryEditor } from 'slate-history';
import { applyFix } from '../../../templates/edit/apply-fix.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { Fix } from '../../../templates/model/fix.ts';
import { pathOfBlock } from '../../editor/path-of-block.ts';
import { fromSlate } from '../../editor/value/from-slate.ts';
import type { SectionElement } from '../../editor/value/slate-types.ts';
import { toBlock } from '../../editor/value/to-slate.ts';

/**
 * Does in the text that is being written what a finding offers, as one step of undo, and leaves the caret
 * behind what was put in. Does nothing where the words it was made for no longer stand there.
 */
export function fixInText(
  editor: Editor,
  dossier: Dossier,
  fix: Exclude<Fix, { readonly kind: 'set-field' }>,
): void {
  const path = pathOfBlock(editor, fix.block);
  if (path?.length !== 2) return;
  const sections = fromSlate(editor.children as SectionElement[]);
  const fixed = applyFix(
    {
      ...dossier,
      drafts: dossier.drafts.map((draft) =>
        draft.id === fix.draft ? { ...draft, sections } : draft,
      ),
    },
    fix,
  );
  if (!fixed.ok) return;
  const block = fixed.value.drafts
    .find(({ id }) => id === fix.draft)
    ?.sections[path[0] ?? 0]?.blocks.find(({ id }) => id === fix.block);
  if (!block) return;
  HistoryEditor.withNewBatch(editor, () =>
    Editor.withoutNormalizing(editor, () => {
      Transforms.removeNodes(editor, { at: path });
      Transforms.insertNodes(editor, toBlock(block), { at: path });
    }),
  );
  Transforms.select(editor, Editor.end(editor, path));
}
