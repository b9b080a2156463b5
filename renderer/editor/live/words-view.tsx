import type { ReactNode } from 'react';
import { directionOf } from '../../../templates/model/language.ts';
import type { Words } from '../../../templates/model/blocks/inline.ts';

type Look = Omit<Words, 'text' | 'optional'>;

/** Words with their looks, as the elements that say so. */
export function dressed(words: ReactNode, look: Look): ReactNode {
  let shown = words;
  if (look.bold) shown = <strong>{shown}</strong>;
  if (look.italic) shown = <em>{shown}</em>;
  if (look.underline) shown = <u>{shown}</u>;
  if (look.smallCaps) shown = <span className="small-caps">{shown}</span>;
  if (look.script === 'super') shown = <sup>{shown}</sup>;
  if (look.script === 'sub') shown = <sub>{shown}</sub>;
  return shown;
}

/** What tells a reader of the screen that words are in another language, and which way they run. */
export const foreign = ({ language }: Look) =>
  language ? { lang: language, dir: directionOf(language) } : {};
