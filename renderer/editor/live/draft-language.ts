import { createContext } from 'react';
import type { Language } from '../../../templates/model/language.ts';

/** The language of the draft for views of text. Apart from what live parts read, so that a changed field renders no text anew. */
export const DraftLanguage = createContext<Language>('en');
