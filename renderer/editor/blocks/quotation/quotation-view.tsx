import type { QuotationElement } from '../../value/slate-types.ts';
import type { ViewProps } from '../../view-props.ts';

/** A quotation, set in from both sides. */
export const QuotationView = ({ attributes, children, element }: ViewProps<QuotationElement>) => (
  <blockquote {...attributes} className="block block-quotation" data-block={element.id}>
    {children}
  </blockquote>
);
