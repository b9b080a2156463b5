import { msg } from '@lingui/core/macro';
import { Bookmark } from 'lucide-react';
import { questionCommand } from './question-command.ts';

/** Asks which document to cite, or changes the citation that is selected. */
export const insertCitation = questionCommand('citation', {
  id: 'insert-citation',
  name: msg`Citation`,
  icon: Bookmark,
  shortcut: 'mod+alt+c',
  keywords: [msg`symbol`, msg`resolution`, msg`document`],
  group: 'insert',
});
