import { msg } from '@lingui/core/macro';
import { Files } from 'lucide-react';
import { questionCommand } from './question-command.ts';

/** Asks what the sentence rests on, or changes the evidence that is selected. */
export const insertEvidence = questionCommand('evidence', {
  id: 'insert-evidence',
  name: msg`Evidence`,
  icon: Files,
  shortcut: 'mod+alt+e',
  keywords: [msg`source`, msg`fact`],
  group: 'insert',
});
