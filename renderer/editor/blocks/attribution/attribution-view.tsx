import type { AttributionElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';

/** Whose words the quotation before it holds. */
export const AttributionView = ({
  attributes,
  children,
  element,
}: ViewProps<AttributionElement>) => (
  <p {...attributes} {...useBlock(element)} className="block block-attribution">
    {children}
  </p>
);
