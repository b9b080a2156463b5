import type { Table } from '../model/blocks/block.ts';
import type { TableRow } from '../model/blocks/table.ts';
import type { CompileContext } from './print-context.ts';
import { documentWords } from './document-words.ts';
import { printInlines } from './print-inlines.ts';
import type { PrintCell, PrintInline, PrintTable } from './print-tree.ts';
import { fillSlots } from './slots.ts';

/** A table of the writer as it prints. A cell that covers several columns stands in the first of them; the others are empty. */
export function printTable(
  { id, header, columns, rows }: Table,
  context: CompileContext,
): PrintTable {
  const printed = rows.map((row) => printRow(row, columns.length, context));
  const spans = printed.flatMap((row, index) => row.spans.map((span) => ({ row: index, ...span })));
  const cells = printed.map((row) => row.cells);
  const number = context.targets().get(id)?.label ?? '';
  return {
    kind: 'table',
    id,
    description: fillSlots(documentWords[context.draft.language].table, { number }),
    columns,
    head: header ? (cells[0] ?? []) : [],
    rows: header ? cells.slice(1) : cells,
    ...(spans.length > 0 ? { spans } : {}),
  };
}

interface PrintedRow {
  readonly cells: readonly PrintCell[];
  readonly spans: readonly { readonly column: number; readonly columns: number }[];
}

const emptyCell: PrintCell = [[]];

/** A row that does not fit the columns, as a damaged file may bring it, loses no cell: print squares what is ragged. */
function printRow({ cells }: TableRow, width: number, context: CompileContext): PrintedRow {
  const row: PrintCell[] = [];
  const spans: PrintedRow['spans'][number][] = [];
  for (const { content, span = 1 } of cells) {
    const columns = Math.max(1, Math.min(span, width - row.length));
    if (columns > 1) spans.push({ column: row.length, columns });
    row.push(linesOf(printInlines(content, context)));
    row.push(...Array.from({ length: columns - 1 }, () => emptyCell));
  }
  while (row.length < width) row.push(emptyCell);
  return { cells: row, spans };
}

/** Parts a run at its line breaks, which only words hold. */
function linesOf(content: readonly PrintInline[]): PrintCell {
  const lines: PrintInline[][] = [[]];
  for (const inline of content) {
    const parts = inline.kind === 'text' ? inline.text.split('\n') : [undefined];
    for (const [index, text] of parts.entries()) {
      if (index > 0) lines.push([]);
      const line = lines.at(-1);
      if (text === undefined) line?.push(inline);
      else if (text !== '' && inline.kind === 'text') line?.push({ ...inline, text });
    }
  }
  return lines;
}
