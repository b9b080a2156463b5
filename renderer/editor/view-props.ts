import type { ReactNode, RefCallback } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { TextElement } from './value/slate-types.ts';

/**
 * What the view of a kind of element is given. The direction that Slate guesses from the words is left
 * out: blocks say their own, see direction-of-element.ts.
 */
export interface ViewProps<Kind extends TextElement> {
  readonly attributes: Omit<RenderElementProps['attributes'], 'dir' | 'ref'> & {
    readonly ref: RefCallback<HTMLElement>;
  };
  readonly children: ReactNode;
  readonly element: Kind;
}
