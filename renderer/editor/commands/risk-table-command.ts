import { insertBlock } from '../behaviour/insert-block.ts';
import { newContentId } from '../behaviour/new-blocks.ts';
import type { RiskTableElement } from '../value/slate-types.ts';
import type { EditorCommand } from './editor-command.ts';

/** A command that inserts the assessment as a live table. */
export const riskTableCommand = (
  detail: RiskTableElement['detail'],
  words: Pick<EditorCommand, 'id' | 'name' | 'icon' | 'shortcut'>,
): EditorCommand => ({
  ...words,
  group: 'insert',
  isEnabled: (_editor, { assessment }) => assessment !== undefined,
  perform: (editor, { assessment, makeId }) => {
    if (!assessment) return;
    const id = newContentId(makeId);
    insertBlock(
      editor,
      { kind: 'risk-table', id, assessment, detail, children: [{ text: '' }] },
      makeId,
    );
  },
});
