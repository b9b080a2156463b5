import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are Spanish. */
export const languageEs = languageCommand('es', {
  id: 'language-es',
  name: msg`Words in Spanish`,
  shortcut: 'mod+alt+3',
  keywords: [msg`language`],
});
