import type { PrintInline, PrintInlineKind } from '../../../../templates/print/print-tree.ts';
import { htmlLink } from './link.ts';
import { htmlMark } from './mark.ts';
import { htmlText } from './text.ts';

type Handlers = {
  readonly [Kind in PrintInlineKind]: (
    inline: Extract<PrintInline, { readonly kind: Kind }>,
  ) => string;
};

const handlers: Handlers = {
  text: htmlText,
  link: htmlLink,
  mark: htmlMark,
};

/** The content of a paragraph as HTML. A new kind of inline does not compile until it has a handler here. */
export const htmlInlines = (content: readonly PrintInline[]): string =>
  content.map(htmlInline).join('');

const htmlInline = <Kind extends PrintInlineKind>(
  inline: Extract<PrintInline, { readonly kind: Kind }>,
): string => handlers[inline.kind](inline);
