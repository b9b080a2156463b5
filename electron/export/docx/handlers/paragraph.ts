import type { PrintBlock, PrintParagraph } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { otherStyle, roleStyle } from '../styles/style-ids.ts';
import { inDirection, type Writing } from '../writing.ts';

/** A paragraph in the style of its role. A quotation stays on the page of the attribution that follows it. */
export function writeParagraph(
  { id, role, content, direction }: PrintParagraph,
  writing: Writing,
  next: PrintBlock | undefined,
): readonly Xml[] {
  const turned = inDirection(writing, direction);
  const isAttributed =
    role === 'quotation' && next?.kind === 'paragraph' && next.role === 'attribution';
  const style = isAttributed ? otherStyle.attributedQuote : roleStyle[role];
  return [paragraph(style, writeInlines(content, turned), turned, { id })];
}
