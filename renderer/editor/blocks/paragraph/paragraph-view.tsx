import type { ParagraphElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { isBlank } from '../is-blank.ts';

/** A plain paragraph. */
export const ParagraphView = ({ attributes, children, element }: ViewProps<ParagraphElement>) => (
  <p {...attributes} className="block" data-block={element.id} data-blank={isBlank(element)}>
    {children}
  </p>
);
