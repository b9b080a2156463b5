import type { PrintCell, PrintTable } from '../../../../templates/print/print-tree.ts';
import { squareTable } from '../../text/square-table.ts';
import { escapeHtml } from '../escape-html.ts';
import { htmlInlines } from '../inlines/html-inlines.ts';

/** A table with its widths, a heading row that repeats on every printed page, and its description as its name. */
export function htmlTable(table: PrintTable): string {
  const { shares, head, rows } = squareTable(table);
  const columns = shares.map((share) => `<col width="${(share * 100).toFixed(2)}%"/>`).join('');
  const name = table.description === '' ? '' : ` aria-label="${escapeHtml(table.description)}"`;
  return (
    `<table${name}><colgroup>${columns}</colgroup>` +
    `<thead>${row(head, 'th', ' scope="col"')}</thead>` +
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
  );
}

const row = (cells: readonly PrintCell[], name: 'th' | 'td', attributes = ''): string =>
  `<tr>${cells.map((cell) => `<${name}${attributes}>${lines(cell)}</${name}>`).join('')}</tr>`;

const lines = (cell: PrintCell): string =>
  cell.map((line) => `<p>${htmlInlines(line)}</p>`).join('');
