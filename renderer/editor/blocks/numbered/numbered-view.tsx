import { useLabelledRef } from '../../live/use-number.ts';
import type { NumberedElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';

/** A paragraph with a number that runs on through the whole text, drawn by the style sheet as it prints. */
export const NumberedView = ({ attributes, children, element }: ViewProps<NumberedElement>) => (
  <p
    {...attributes}
    {...useBlock(element)}
    ref={useLabelledRef(element.id, attributes.ref)}
    className="block block-numbered"
    data-level={element.level}
  >
    {children}
  </p>
);
