import type { Language } from '../../../templates/model/language.ts';
import { documentWords } from '../../../templates/print/document-words.ts';
import type { PrintImage, PrintText } from '../../../templates/print/print-tree.ts';

/** What is printed in place of a picture whose data is no whole picture: a gap, with what it would have shown. */
export const missingPicture = ({ alt }: PrintImage, language: Language): PrintText => {
  const { noPicture } = documentWords[language];
  return {
    kind: 'text',
    text: alt === '' ? `[${noPicture}]` : `[${noPicture}: ${alt}]`,
    role: 'gap',
  };
};
