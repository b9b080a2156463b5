import type { Shape } from '../../../templates/model/checklist.ts';
import type { ContentId } from '../../../templates/model/ids.ts';
import {
  shapeSign,
  type PrintMark,
  type PrintParagraph,
  type PrintText,
} from '../../../templates/print/print-tree.ts';

/** A stretch of text for a tree made by hand. */
export const text = (words: string, look: Omit<PrintText, 'kind' | 'text'> = {}): PrintText => ({
  kind: 'text',
  text: words,
  ...look,
});

/** A paragraph of the body for a tree made by hand. */
export const body = (id: string, words: string): PrintParagraph => ({
  kind: 'paragraph',
  id: id as ContentId,
  role: 'body',
  content: [text(words)],
});

/** A value of a scale for a tree made by hand. */
export const mark = (shape: Shape, words: string): PrintMark => ({
  kind: 'mark',
  shape,
  sign: shapeSign(shape, 'en'),
  text: words,
});
