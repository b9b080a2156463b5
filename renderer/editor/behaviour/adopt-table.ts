import type { ContentId, MakeId } from '../../../templates/model/ids.ts';
import type { BlockElement, CellElement, RowElement } from '../value/slate-types.ts';
import { adoptRun } from './adopt-inline.ts';
import { childrenOf, isMembers, type Members } from './adopt-members.ts';
import { newContentId } from './new-blocks.ts';
import { equalShares, sharesOfWhole } from './table/shares.ts';

/**
 * A table out of a node from anywhere. What was selected in one cell only is its words as a paragraph; rows
 * that do not cover each column are fitted by normal form.
 */
export function adoptTable(node: Members, id: ContentId, makeId: MakeId): BlockElement | undefined {
  const rows = childrenOf(node).flatMap((row) => adoptRow(row, makeId) ?? []);
  const [first] = rows;
  if (!first) return undefined;
  const [only] = first.children;
  if (rows.length === 1 && first.children.length === 1 && only)
    return { kind: 'paragraph', id, children: only.children };
  const count = Math.max(...rows.map(widthOf));
  const columns =
    Array.isArray(node.columns) && node.columns.length === count
      ? sharesOfWhole(node.columns)
      : equalShares(count);
  return { kind: 'table', id, header: node.header === true, columns, children: rows };
}

function adoptRow(row: unknown, makeId: MakeId): RowElement | undefined {
  if (!isMembers(row) || row.kind !== 'row') return undefined;
  const cells = childrenOf(row).flatMap((cell) => adoptCell(cell, makeId) ?? []);
  return cells.length === 0
    ? undefined
    : { kind: 'row', id: newContentId(makeId), children: cells };
}

function adoptCell(cell: unknown, makeId: MakeId): CellElement | undefined {
  if (!isMembers(cell) || cell.kind !== 'cell') return undefined;
  const { span } = cell;
  const isWide = Number.isInteger(span) && Number(span) > 1 && Number(span) <= 20;
  return {
    kind: 'cell',
    ...(isWide ? { span: Number(span) } : {}),
    children: adoptRun(cell, makeId),
  };
}

const widthOf = ({ children }: RowElement): number =>
  children.reduce((before, { span = 1 }) => before + span, 0);
