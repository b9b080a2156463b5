import { msg } from '@lingui/core/macro';
import { CornerDownRight } from 'lucide-react';
import { questionCommand } from './question-command.ts';

/** Asks which place of the text to point to. */
export const insertCrossReference = questionCommand('cross-reference', {
  id: 'insert-cross-reference',
  name: msg`Cross-reference`,
  icon: CornerDownRight,
  shortcut: 'mod+alt+x',
  keywords: [msg`see paragraph`, msg`reference`],
  group: 'insert',
  turns: true,
});
