import { ShadingType, UnderlineType, type ICharacterStyleOptions } from 'docx';

import { typefaces } from './fonts.ts';
import { ink } from './ink.ts';
import { size } from './measure.ts';
import { otherStyle, textStyle } from './style-ids.ts';

const shapes = typefaces.shapes.name;

/** Every character style, as data. What was computed looks like its surroundings and can still be found by its style. */
export const characterStyles: readonly ICharacterStyleOptions[] = [
  {
    id: textStyle.gap,
    name: 'Gap',
    quickFormat: true,
    run: { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink.gap } },
  },
  { id: textStyle.live, name: 'Live Text', quickFormat: true },
  { id: textStyle.symbol, name: 'Document Symbol', quickFormat: true, run: { noProof: true } },
  {
    id: textStyle.aside,
    name: 'Aside',
    quickFormat: true,
    run: { color: ink.quiet, ...size(8.5) },
  },
  {
    id: otherStyle.statusMark,
    name: 'Status Mark',
    quickFormat: true,
    run: { font: { ascii: shapes, hAnsi: shapes, eastAsia: shapes, cs: shapes }, noProof: true },
  },
  {
    id: otherStyle.footnoteReference,
    name: 'footnote reference',
    uiPriority: 99,
    run: { superScript: true },
  },
  {
    id: otherStyle.hyperlink,
    name: 'Hyperlink',
    uiPriority: 99,
    run: { color: ink.link, underline: { type: UnderlineType.SINGLE } },
  },
];
