import { msg } from '@lingui/core/macro';
import { ListIndentIncrease } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';
import { canStep, stepItems } from '../behaviour/step-items.ts';

/** Moves list items and numbered paragraphs one step in. */
export const indent: EditorCommand = {
  id: 'indent',
  name: msg`Indent`,
  icon: ListIndentIncrease,
  turns: true,
  group: 'list',
  shortcut: 'mod+]',
  isEnabled: (editor) => canStep(editor, 1),
  perform: (editor) => stepItems(editor, 1),
};
