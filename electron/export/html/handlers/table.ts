import type { PrintTable } from '../../../../templates/print/print-tree.ts';
import type { PlacedCell } from '../../../../templates/print/table-rows.ts';
import { squareTable } from '../../text/square-table.ts';
import { escapeHtml } from '../escape-html.ts';
import type { HtmlWriting } from '../html-writing.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A table with its widths, a heading row, if it has one, that repeats on every printed page, and its description as its name. */
export function htmlTable(table: PrintTable, writing: HtmlWriting): string {
  const square = squareTable(table);
  if (!square) return '';
  const { shares, head, rows } = square;
  const columns = shares.map((share) => `<col width="${(share * 100).toFixed(2)}%"/>`).join('');
  const name = table.description === '' ? '' : ` aria-label="${escapeHtml(table.description)}"`;
  return (
    `<table${writing.anchor(table.id)}${name}><colgroup>${columns}</colgroup>` +
    (head ? `<thead>${row(head, 'th', ' scope="col"', writing)}</thead>` : '') +
    `<tbody>${rows.map((cells) => row(cells, 'td', '', writing)).join('')}</tbody></table>`
  );
}

function row(
  cells: readonly PlacedCell[],
  name: 'th' | 'td',
  attributes: string,
  writing: HtmlWriting,
): string {
  const html = cells.map(({ cell, columns }) => {
    const span = columns > 1 ? ` colspan="${columns}"` : '';
    const lines = cell.map((line) => `<p>${htmlInlines(line, writing)}</p>`).join('');
    return `<${name}${attributes}${span}>${lines}</${name}>`;
  });
  return `<tr>${html.join('')}</tr>`;
}
