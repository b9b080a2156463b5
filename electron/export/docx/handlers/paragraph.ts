import type { PrintParagraph } from '../../../../templates/print/print-tree.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import type { Xml } from '../markup/xml.ts';
import { roleStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

/** A paragraph in the style of its role. */
export const writeParagraph = (
  { id, role, content }: PrintParagraph,
  writing: Writing,
): readonly Xml[] => [paragraph(roleStyle[role], writeInlines(content, writing), writing, { id })];
