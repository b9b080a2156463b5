import { msg } from '@lingui/core/macro';
import { languageCommand } from './language-command.ts';

/** Says that the words are Chinese. */
export const languageZh = languageCommand('zh', {
  id: 'language-zh',
  name: msg`Words in Chinese`,
  shortcut: 'mod+alt+6',
  keywords: [msg`language`],
});
