import type { ContentId } from '../../../../templates/model/ids.ts';
import type { PrintCell, PrintTable } from '../../../../templates/print/print-tree.ts';
import { cleanText } from '../../text/clean-text.ts';
import { squareTable } from '../../text/square-table.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import { element, flag, holding, valued, type Xml } from '../markup/xml.ts';
import { columnWidths } from '../page.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

interface Row {
  readonly cells: readonly PrintCell[];
  readonly widths: readonly number[];
  readonly style: string;
  readonly id?: ContentId | null;
}

/**
 * A table of fixed widths whose heading row repeats on every page, followed by the small paragraph that
 * Word needs between two tables and at the end of a document.
 */
export function writeTable(table: PrintTable, writing: Writing): readonly Xml[] {
  const { shares, head, rows } = squareTable(table);
  const widths = columnWidths(shares, writing.textWidth);
  return [
    holding('w:tbl', [
      tableProperties(table.description, writing),
      holding(
        'w:tblGrid',
        widths.map((width) => element('w:gridCol', { 'w:w': width })),
      ),
      tableRow({ cells: head, widths, style: otherStyle.tableHeading, id: table.id }, writing),
      ...rows.map((cells) => tableRow({ cells, widths, style: otherStyle.tableText }, writing)),
    ]),
    paragraph(otherStyle.afterTable, [], writing),
  ];
}

const tableProperties = (description: string, { rightToLeft, textWidth }: Writing): Xml =>
  holding('w:tblPr', [
    valued('w:tblStyle', otherStyle.table),
    ...(rightToLeft ? [flag('w:bidiVisual')] : []),
    element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': '0620',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    ...(description === '' ? [] : [valued('w:tblDescription', cleanText(description))]),
  ]);

function tableRow({ cells, widths, style, id }: Row, writing: Writing): Xml {
  const isHead = style === otherStyle.tableHeading;
  return holding('w:tr', [
    holding('w:trPr', [flag('w:cantSplit'), ...(isHead ? [flag('w:tblHeader')] : [])]),
    ...cells.map((cell, index) =>
      holding('w:tc', [
        holding('w:tcPr', [element('w:tcW', { 'w:w': widths[index] ?? 0, 'w:type': 'dxa' })]),
        ...cell.map((line, lineIndex) =>
          paragraph(style, writeInlines(line, writing), writing, {
            id: index === 0 && lineIndex === 0 ? (id ?? null) : null,
          }),
        ),
      ]),
    ),
  ]);
}
