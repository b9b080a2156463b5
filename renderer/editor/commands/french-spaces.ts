import { msg } from '@lingui/core/macro';
import { Space } from 'lucide-react';
import { editTypography } from '../typing/edit-typography.ts';
import { frenchSpacing } from '../typing/typography.ts';
import type { EditorCommand } from './editor-command.ts';

/** Sets the spaces of French print in what is selected, or in the whole text. */
export const frenchSpaces: EditorCommand = {
  id: 'french-spaces',
  name: msg`French spacing`,
  icon: Space,
  group: 'language',
  keywords: [msg`No-break spaces before ; : ! ?`],
  isEnabled: () => true,
  perform: (editor) => void editTypography(editor, 'fr', frenchSpacing),
};
