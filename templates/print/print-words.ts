import type { Words } from '../model/blocks/inline.ts';
import type { PrintText } from './print-tree.ts';

/** A stretch of words as it prints, with its look. */
export const printWords = ({
  text,
  bold,
  italic,
  underline,
  smallCaps,
  script,
  language,
}: Words): PrintText => ({
  kind: 'text',
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
  ...(smallCaps ? { smallCaps } : {}),
  ...(script ? { script } : {}),
  ...(language ? { language } : {}),
});
