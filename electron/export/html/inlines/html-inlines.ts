import type { PrintInline, PrintInlineKind } from '../../../../templates/print/print-tree.ts';
import type { HtmlWriting } from '../html-writing.ts';
import { htmlFootnote } from './footnote.ts';
import { htmlLink } from './link.ts';
import { htmlMark } from './mark.ts';
import { htmlReference } from './reference.ts';
import { htmlText } from './text.ts';

type Handlers = {
  readonly [Kind in PrintInlineKind]: (
    inline: Extract<PrintInline, { readonly kind: Kind }>,
    writing: HtmlWriting,
  ) => string;
};

const handlers: Handlers = {
  text: htmlText,
  link: htmlLink,
  mark: htmlMark,
  footnote: htmlFootnote,
  reference: htmlReference,
};

/** The content of a paragraph as HTML. A new kind of inline does not compile until it has a handler here. */
export const htmlInlines = (content: readonly PrintInline[], writing: HtmlWriting): string =>
  content.map((inline) => htmlInline(inline, writing)).join('');

const htmlInline = <Kind extends PrintInlineKind>(
  inline: Extract<PrintInline, { readonly kind: Kind }>,
  writing: HtmlWriting,
): string => handlers[inline.kind](inline, writing);
