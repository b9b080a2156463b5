import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are Arabic. */
export const languageAr = languageCommand('ar', {
  id: 'language-ar',
  name: msg`Words in Arabic`,
  shortcut: 'mod+alt+4',
  keywords: [msg`language`],
});
