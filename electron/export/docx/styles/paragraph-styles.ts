import { AlignmentType, BorderStyle, type IParagraphStyleOptions } from 'docx';

import type { Page } from '../page.ts';
import { ink } from './ink.ts';
import { size, spacing } from './measure.ts';
import { numberedStyle, otherStyle, roleStyle } from './style-ids.ts';

const normal = otherStyle.normal;
const body = roleStyle.body;
const rule = (
  color: string,
  space: number,
): { style: 'single'; size: 6; color: string; space: number } => ({
  style: BorderStyle.SINGLE,
  size: 6,
  color,
  space,
});

/** What depends on the document: its paper, and whether its letters can be slanted. */
export interface StyleSetting {
  readonly page: Page;
  readonly slanted: boolean;
}

/** Every paragraph style, as data. Names that Word knows are Word's own, so that its navigation and lists find them. */
export const paragraphStyles = ({
  page,
  slanted,
}: StyleSetting): readonly IParagraphStyleOptions[] => [
  { id: normal, name: 'Normal', quickFormat: true },
  {
    id: body,
    name: 'Body Text',
    basedOn: normal,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 9, 1.22) },
  },
  {
    id: roleStyle['delivery-note'],
    name: 'Delivery Note',
    basedOn: normal,
    next: roleStyle.mission,
    quickFormat: true,
    paragraph: { alignment: AlignmentType.END, spacing: spacing(0, 12) },
    run: { ...size(11), italics: slanted },
  },
  {
    id: roleStyle.mission,
    name: 'Mission',
    basedOn: normal,
    next: roleStyle['front-line'],
    quickFormat: true,
    paragraph: {
      spacing: spacing(0, 14),
      contextualSpacing: true,
      keepNext: true,
      border: { bottom: rule(ink.heading, 6) },
    },
    run: { ...size(12), bold: true, color: ink.heading },
  },
  {
    id: roleStyle['front-line'],
    name: 'Front Line',
    basedOn: normal,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 4) },
    run: size(11),
  },
  {
    id: roleStyle.title,
    name: 'Title',
    basedOn: normal,
    next: body,
    uiPriority: 10,
    quickFormat: true,
    paragraph: { spacing: spacing(16, 8, 1.1), keepNext: true, keepLines: true },
    run: { ...size(17), bold: true, color: ink.heading },
  },
  {
    id: roleStyle.speaker,
    name: 'Speaker',
    basedOn: normal,
    next: body,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 4), keepNext: true },
    run: size(12),
  },
  {
    id: roleStyle.salutation,
    name: 'Salutation',
    basedOn: body,
    next: body,
    quickFormat: true,
    paragraph: { spacing: spacing(12, 9, 1.22), keepNext: true },
  },
  {
    id: roleStyle.quotation,
    name: 'Quote',
    basedOn: body,
    next: body,
    uiPriority: 29,
    quickFormat: true,
    paragraph: { indent: { start: 567, end: 567 }, spacing: spacing(4, 9, 1.22) },
    run: { italics: slanted },
  },
  {
    id: otherStyle.attributedQuote,
    name: 'Quote with Attribution',
    basedOn: roleStyle.quotation,
    next: roleStyle.attribution,
    quickFormat: true,
    paragraph: { spacing: spacing(4, 2, 1.22), keepNext: true },
  },
  {
    id: roleStyle.attribution,
    name: 'Attribution',
    basedOn: body,
    next: body,
    quickFormat: true,
    paragraph: {
      alignment: AlignmentType.END,
      indent: { start: 567, end: 567 },
      spacing: spacing(0, 9),
      keepLines: true,
    },
    run: size(11),
  },
  {
    id: roleStyle.ask,
    name: 'Ask',
    basedOn: body,
    next: body,
    quickFormat: true,
    paragraph: { indent: { start: 284 }, spacing: spacing(2, 9, 1.22), keepLines: true },
    run: { bold: true },
  },
  ...[numberedStyle[0], numberedStyle[1], numberedStyle[2]].map(
    (id, level): IParagraphStyleOptions => ({
      id,
      name: level === 0 ? 'Numbered Paragraph' : `Numbered Paragraph ${level + 1}`,
      basedOn: body,
      quickFormat: true,
    }),
  ),
  {
    id: roleStyle.judgement,
    name: 'Judgement',
    basedOn: body,
    next: body,
    quickFormat: true,
    paragraph: { spacing: spacing(2, 9, 1.22), keepLines: true, keepNext: true },
    run: { bold: true },
  },
  {
    id: roleStyle.caption,
    name: 'caption',
    basedOn: normal,
    next: body,
    uiPriority: 35,
    quickFormat: true,
    paragraph: { spacing: spacing(8, 5), keepNext: true, keepLines: true },
    run: { ...size(10.5), bold: true, color: ink.heading },
  },
  {
    id: roleStyle['table-note'],
    name: 'Table Note',
    basedOn: normal,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 3, 1.1), keepLines: true },
    run: { ...size(8.5), color: ink.quiet },
  },
  ...headingStyles,
  {
    id: otherStyle.list,
    name: 'List Paragraph',
    basedOn: body,
    uiPriority: 34,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 5, 1.22) },
  },
  {
    id: otherStyle.picture,
    name: 'Picture',
    basedOn: normal,
    next: body,
    quickFormat: true,
    paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(6, 9, 1) },
  },
  {
    id: otherStyle.footnoteText,
    name: 'footnote text',
    basedOn: normal,
    uiPriority: 99,
    paragraph: { spacing: spacing(0, 2, 1.08) },
    run: size(9.5),
  },
  {
    id: otherStyle.footnoteSeparator,
    name: 'Footnote Separator',
    basedOn: normal,
    paragraph: { spacing: spacing(0, 0, 1) },
  },
  {
    id: otherStyle.tableText,
    name: 'Table Text',
    basedOn: normal,
    quickFormat: true,
    paragraph: { spacing: spacing(0, 0, 1.08) },
    run: size(9),
  },
  {
    id: otherStyle.tableHeading,
    name: 'Table Heading',
    basedOn: otherStyle.tableText,
    quickFormat: true,
    paragraph: { keepNext: true },
    run: { bold: true, color: ink.heading },
  },
  {
    id: otherStyle.afterTable,
    name: 'After Table',
    basedOn: normal,
    next: body,
    paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } },
    run: size(4),
  },
  {
    id: otherStyle.header,
    name: 'header',
    basedOn: normal,
    uiPriority: 99,
    paragraph: { alignment: AlignmentType.END },
    run: { ...size(9), color: ink.quiet },
  },
  {
    id: otherStyle.footer,
    name: 'footer',
    basedOn: normal,
    uiPriority: 99,
    paragraph: { border: { top: rule(ink.rule, 6) }, rightTabStop: page.textWidth },
    run: { ...size(9), color: ink.quiet },
  },
];

const heading = (level: 1 | 2 | 3 | 4, points: number, before: number): IParagraphStyleOptions => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: normal,
  next: body,
  uiPriority: 9,
  quickFormat: true,
  paragraph: {
    spacing: spacing(before, 6, 1.1),
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
  run: { ...size(points), bold: true, color: ink.heading },
});

const headingStyles: readonly IParagraphStyleOptions[] = [
  heading(1, 14.5, 18),
  heading(2, 12.5, 14),
  heading(3, 12, 12),
  heading(4, 11, 10),
];
