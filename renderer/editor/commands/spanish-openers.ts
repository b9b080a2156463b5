import { msg } from '@lingui/core/macro';
import { MessageCircleQuestion } from 'lucide-react';
import { editTypography } from '../typing/edit-typography.ts';
import { spanishMarks } from '../typing/typography.ts';
import type { EditorCommand } from './editor-command.ts';

/** Puts ¿ and ¡ where they are missing in what is selected, or in the whole text. */
export const spanishOpeners: EditorCommand = {
  id: 'spanish-openers',
  name: msg`Spanish opening marks`,
  icon: MessageCircleQuestion,
  group: 'language',
  keywords: [msg`¿ and ¡`],
  isEnabled: () => true,
  perform: (editor) => void editTypography(editor, 'es', spanishMarks),
};
