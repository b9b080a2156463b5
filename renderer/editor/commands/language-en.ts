import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are English. */
export const languageEn = languageCommand('en', {
  id: 'language-en',
  name: msg`Words in English`,
  shortcut: 'mod+alt+1',
  keywords: [msg`language`],
});
