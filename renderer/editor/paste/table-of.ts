import type { Inline } from '../../../templates/model/blocks/inline.ts';
import type { Table } from '../../../templates/model/blocks/block.ts';
import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import { columnShares } from './column-shares.ts';
import { joinedLines } from './joined-lines.ts';
import type { OpenCell, OpenTable } from './pasted-block.ts';
import type { Tally } from './paste-report.ts';

/** A table of ours goes no further; the rest comes in as paragraphs. */
const mostColumns = 20;
const mostRows = 500;

/** What a table became: itself, if it has a cell, and the rows of cells that found no room in it. */
interface FittedTable {
  readonly table: Table | undefined;
  readonly rest: readonly (readonly Inline[])[];
}

/**
 * A table of even rows. A merged cell keeps its words in its first place and leaves the others empty; the
 * first row is a header where the page says so by its place or its cells.
 */
export function tableOf(
  open: OpenTable,
  contentOf: (cell: OpenCell) => readonly Inline[],
  makeId: MakeId,
  tally: Tally,
): FittedTable {
  const grid = laidOut(open);
  const columns = Math.min(
    mostColumns,
    Math.max(0, ...grid.slice(0, mostRows).map((row) => row.length)),
  );
  const rest: (readonly Inline[])[] = [];
  const rows = grid.flatMap((row, index) => {
    const cells = Array.from({ length: row.length }, (_, column) => {
      const cell = row[column];
      return cell ? contentOf(cell) : [];
    });
    const inside = index < mostRows ? cells.slice(0, columns) : [];
    const outside = joinedLines(cells.slice(inside.length));
    if (outside.length > 0) rest.push(outside);
    return index < mostRows ? [inside] : [];
  });
  for (const row of open.rows)
    for (const { columns: across, rows: down } of row.cells)
      if (across > 1 || down > 1) tally.add('merged-cells');
  if (rest.length > 0) tally.add('cut-tables');
  if (columns === 0 || rows.length === 0) return { table: undefined, rest };
  const [first] = open.rows;
  return {
    rest,
    table: {
      kind: 'table',
      id: makeId() as ContentId,
      header:
        rows.length > 1 &&
        first !== undefined &&
        (first.isHead || (first.cells.length > 0 && first.cells.every(({ isHead }) => isHead))),
      columns: columnShares(open, grid, columns),
      rows: rows.map((cells) => ({
        id: makeId() as ContentId,
        cells: Array.from({ length: columns }, (_, column) => ({
          content: cells[column] ?? [],
        })),
      })),
    },
  };
}

/** Beyond these columns cells stand one after another: no table of ours has them, and no sender may make it slow. */
const tracked = 100;

type GridRow = readonly (OpenCell | undefined)[];

/** Each cell in its column, with the places under a cell that reaches down left free, as a browser lays them out. */
function laidOut(open: OpenTable): readonly GridRow[] {
  const reaching: number[] = [];
  return open.rows.map(({ cells }) => {
    const row: (OpenCell | undefined)[] = [];
    const begun: { readonly from: number; readonly to: number; readonly rows: number }[] = [];
    let column = 0;
    for (const cell of cells) {
      while ((reaching[column] ?? 0) > 0) column += 1;
      row[column] = cell;
      const to = column + (column < tracked ? cell.columns : 1);
      begun.push({ from: column, to, rows: cell.rows });
      column = to;
    }
    for (let index = 0; index < reaching.length; index += 1)
      reaching[index] = Math.max(0, (reaching[index] ?? 0) - 1);
    for (const { from, to, rows } of begun)
      if (rows > 1)
        for (let index = from; index < Math.min(to, tracked); index += 1)
          reaching[index] = rows - 1;
    // Columns that a merged cell covers belong to the row even where nothing stands in them.
    const last = begun.at(-1);
    if (last && last.to > row.length) row.length = last.to;
    return row;
  });
}
