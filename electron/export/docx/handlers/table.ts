import type { ContentId } from '../../../../templates/model/ids.ts';
import type { PrintTable } from '../../../../templates/print/print-tree.ts';
import type { PlacedCell } from '../../../../templates/print/table-rows.ts';
import { cleanText } from '../../text/clean-text.ts';
import { squareTable } from '../../text/square-table.ts';
import { writeInlines } from '../inlines/write-inlines.ts';
import { paragraph } from '../markup/paragraph.ts';
import { element, flag, holding, valued, type Xml } from '../markup/xml.ts';
import { columnWidths } from '../page.ts';
import { otherStyle } from '../styles/style-ids.ts';
import type { Writing } from '../writing.ts';

interface Row {
  readonly cells: readonly PlacedCell[];
  readonly widths: readonly number[];
  readonly isHead: boolean;
  /** Becomes a bookmark in the row's first cell. */
  readonly id: ContentId | null;
}

/**
 * A table of fixed widths whose heading row, if it has one, repeats on every page, followed by the small
 * paragraph that Word needs between two tables and at the end of a document.
 */
export function writeTable(table: PrintTable, writing: Writing): readonly Xml[] {
  const square = squareTable(table);
  if (!square) return [];
  const { shares, head, rows } = square;
  const widths = columnWidths(shares, writing.textWidth);
  const id = table.id;
  return [
    holding('w:tbl', [
      tableProperties(table.description, head !== undefined, writing),
      holding(
        'w:tblGrid',
        widths.map((width) => element('w:gridCol', { 'w:w': width })),
      ),
      ...(head ? [tableRow({ cells: head, widths, isHead: true, id }, writing)] : []),
      ...rows.map((cells, index) =>
        tableRow({ cells, widths, isHead: false, id: index === 0 && !head ? id : null }, writing),
      ),
    ]),
    paragraph(otherStyle.afterTable, [], writing),
  ];
}

const tableProperties = (
  description: string,
  hasHead: boolean,
  { rightToLeft, textWidth }: Writing,
): Xml =>
  holding('w:tblPr', [
    valued('w:tblStyle', otherStyle.table),
    ...(rightToLeft ? [flag('w:bidiVisual')] : []),
    element('w:tblW', { 'w:w': textWidth, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': hasHead ? '0620' : '0600',
      'w:firstRow': hasHead ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    ...(description === '' ? [] : [valued('w:tblDescription', cleanText(description))]),
  ]);

function tableRow({ cells, widths, isHead, id }: Row, writing: Writing): Xml {
  const style = isHead ? otherStyle.tableHeading : otherStyle.tableText;
  return holding('w:tr', [
    holding('w:trPr', [flag('w:cantSplit'), ...(isHead ? [flag('w:tblHeader')] : [])]),
    ...cells.map((placed, index) =>
      holding('w:tc', [
        holding('w:tcPr', cellProperties(placed, widths)),
        ...placed.cell.map((line, lineIndex) =>
          paragraph(style, writeInlines(line, writing), writing, {
            id: index === 0 && lineIndex === 0 ? id : null,
          }),
        ),
      ]),
    ),
  ]);
}

function cellProperties(
  { column, columns }: PlacedCell,
  widths: readonly number[],
): readonly Xml[] {
  const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  return [
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    ...(columns > 1 ? [valued('w:gridSpan', columns)] : []),
  ];
}
