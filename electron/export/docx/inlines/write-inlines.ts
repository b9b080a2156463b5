import type { PrintInline, PrintInlineKind } from '../../../../templates/print/print-tree.ts';
import type { Xml } from '../markup/xml.ts';
import type { Writing } from '../writing.ts';
import { writeFootnote } from './footnote.ts';
import { writeLink } from './link.ts';
import { writeMark } from './mark.ts';
import { writeReference } from './reference.ts';
import { writeText } from './text.ts';

type Handlers = {
  readonly [Kind in PrintInlineKind]: (
    inline: Extract<PrintInline, { readonly kind: Kind }>,
    writing: Writing,
  ) => readonly Xml[];
};

const handlers: Handlers = {
  text: writeText,
  link: writeLink,
  mark: writeMark,
  footnote: writeFootnote,
  reference: writeReference,
};

/** The content of a paragraph as runs, in order. A new kind of inline does not compile until it has a handler here. */
export const writeInlines = (content: readonly PrintInline[], writing: Writing): readonly Xml[] =>
  content.flatMap((inline) => writeInline(inline, writing));

const writeInline = <Kind extends PrintInlineKind>(
  inline: Extract<PrintInline, { readonly kind: Kind }>,
  writing: Writing,
): readonly Xml[] => handlers[inline.kind](inline, writing);
