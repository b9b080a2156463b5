import { element, flag, holding, valued, type Xml } from '../markup/xml.ts';
import { ink } from './ink.ts';
import { otherStyle } from './style-ids.ts';

const width = (name: string, twentieths: number): Xml =>
  element(name, { 'w:w': twentieths, 'w:type': 'dxa' });

const border = (name: string, eighths: number, color: string): Xml =>
  element(name, { 'w:val': 'single', 'w:sz': eighths, 'w:space': 0, 'w:color': color });

/** Word's own bare table, which every table style builds on. */
const normalTable = element(
  'w:style',
  { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
  valued('w:name', 'Normal Table'),
  valued('w:uiPriority', 99),
  flag('w:semiHidden'),
  flag('w:unhideWhenUsed'),
  holding('w:tblPr', [
    width('w:tblInd', 0),
    holding('w:tblCellMar', [
      width('w:top', 0),
      width('w:left', 108),
      width('w:bottom', 0),
      width('w:right', 108),
    ]),
  ]),
);

/** Rules above and below, hairlines between rows, a pale heading row: it survives a grey printer. */
const briefingTable = element(
  'w:style',
  { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': otherStyle.table },
  valued('w:name', 'Briefing Table'),
  valued('w:basedOn', 'TableNormal'),
  valued('w:uiPriority', 59),
  flag('w:qFormat'),
  holding('w:tblPr', [
    holding('w:tblBorders', [
      border('w:top', 8, ink.heading),
      border('w:bottom', 8, ink.heading),
      border('w:insideH', 4, ink.hairline),
    ]),
    holding('w:tblCellMar', [
      width('w:top', 50),
      width('w:left', 75),
      width('w:bottom', 50),
      width('w:right', 75),
    ]),
  ]),
  element(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    holding('w:tblPr', []),
    holding('w:tcPr', [
      holding('w:tcBorders', [border('w:bottom', 6, ink.heading)]),
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': ink.headRow }),
      valued('w:vAlign', 'bottom'),
    ]),
  ),
);

/** Every table style. */
export const tableStyles: readonly Xml[] = [normalTable, briefingTable];
