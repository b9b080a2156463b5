import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are French. */
export const languageFr = languageCommand('fr', {
  id: 'language-fr',
  name: msg`Words in French`,
  shortcut: 'mod+alt+2',
  keywords: [msg`language`],
});
