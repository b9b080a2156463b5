import { msg } from '@lingui/core/macro';
import { SpellCheck } from 'lucide-react';
import type { EditorCommand } from './editor-command.ts';

/** Goes to the next word that may be wrong, and offers what may have been meant. */
export const nextMisspelling: EditorCommand = {
  id: 'next-misspelling',
  name: msg`Next word that may be wrong`,
  icon: SpellCheck,
  group: 'view',
  shortcut: 'F7',
  keywords: [msg`Spelling`],
  asks: true,
  isEnabled: () => true,
  perform: (_editor, scene) => scene.ask('spelling'),
};
