import type { PrintMark } from '../../../../templates/print/print-tree.ts';
import { runs } from '../markup/run.ts';
import type { Xml } from '../markup/xml.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';
import { writeText } from './text.ts';

/** A value of a scale: its shape in a face that has it, a space that does not break, its words. */
export const writeMark = (mark: PrintMark, writing: Writing): readonly Xml[] => [
  ...runs(mark.sign, {
    style: otherStyle.statusMark,
    language: writing.language,
    rightToLeft: writing.rightToLeft,
  }),
  ...writeText({ kind: 'text', text: `\u00A0${mark.text}` }, writing),
];
