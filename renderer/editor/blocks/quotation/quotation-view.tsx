import type { QuotationElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';
import { useBlock } from '../use-block.ts';

/** A quotation, set in from both sides. */
export const QuotationView = ({ attributes, children, element }: ViewProps<QuotationElement>) => (
  <blockquote {...attributes} className="block block-quotation" {...useBlock(element)}>
    {children}
  </blockquote>
);
