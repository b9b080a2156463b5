import { msg } from '@lingui/core/macro';
import { ListIndentDecrease } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';
import { canStep, stepItems } from '../behaviour/step-items.ts';

/** Moves list items and numbered paragraphs one step out. */
export const outdent: EditorCommand = {
  id: 'outdent',
  name: msg`Outdent`,
  icon: ListIndentDecrease,
  turns: true,
  group: 'list',
  shortcut: 'mod+[',
  isEnabled: (editor) => canStep(editor, -1),
  perform: (editor) => stepItems(editor, -1),
};
