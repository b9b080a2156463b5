import type { RenderElementProps } from 'slate-react';
import type { TextElement } from './value/slate-types.ts';

/**
 * What the view of a kind of element is given. The direction that Slate guesses from the words is left
 * out: a paragraph runs as its draft does, on the page as in print.
 */
export interface ViewProps<Kind extends TextElement> {
  readonly attributes: Omit<RenderElementProps['attributes'], 'dir'>;
  readonly children: RenderElementProps['children'];
  readonly element: Kind;
}
