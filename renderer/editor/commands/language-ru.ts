import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are Russian. */
export const languageRu = languageCommand('ru', {
  id: 'language-ru',
  name: msg`Words in Russian`,
  shortcut: 'mod+alt+5',
  keywords: [msg`language`],
});
