import type { ParagraphElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { isBlank } from '../is-blank.ts';
import { useBlock } from '../use-block.ts';

/** A plain paragraph. */
export const ParagraphView = ({ attributes, children, element }: ViewProps<ParagraphElement>) => (
  <p {...attributes} {...useBlock(element)} className="block" data-blank={isBlank(element)}>
    {children}
  </p>
);
