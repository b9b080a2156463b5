import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are in the language of the draft. */
export const languageNone = languageCommand(undefined, {
  id: 'language-none',
  name: msg`Words in the language of the draft`,
  shortcut: 'mod+alt+0',
  keywords: [msg`language`],
});
