import { msg } from '@lingui/core/macro';
import { Image } from 'lucide-react';
import { questionCommand } from './question-command.ts';

/** Asks for a picture and for the words that stand for it, or changes those of the one that is selected. */
export const insertImage = questionCommand('image', {
  id: 'insert-image',
  name: msg`Picture`,
  icon: Image,
  shortcut: 'mod+alt+i',
  keywords: [msg`image`, msg`photo`, msg`map`, msg`chart`],
  group: 'insert',
});
