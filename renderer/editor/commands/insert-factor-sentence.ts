import { msg } from '@lingui/core/macro';
import { Pentagon } from 'lucide-react';
import { insertInline } from '../behaviour/insert-inline.ts';
import type { EditorCommand } from './editor-command.ts';

/** Inserts the sentence that says what the assessment finds. */
export const insertFactorSentence: EditorCommand = {
  id: 'insert-factor-sentence',
  name: msg`Factor sentence`,
  icon: Pentagon,
  group: 'insert',
  shortcut: 'mod+shift+f',
  isEnabled: (_editor, { assessment }) => assessment !== undefined,
  perform: (editor, { assessment, makeId }) => {
    if (assessment)
      insertInline(
        editor,
        { kind: 'factor-sentence', assessment, children: [{ text: '' }] },
        makeId,
      );
  },
};
