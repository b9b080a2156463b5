import { Text, Transforms, type Editor, type Node } from 'slate';
import { isCell, isFixed, isInline, isRow, isWritten } from '../../value/element-kinds.ts';
import type { TableElement } from '../../value/slate-types.ts';
import { newContentId } from '../new-blocks.ts';
import { equalShares, sharesOfWhole } from '../table/shares.ts';
import { asCell } from './as-cell.ts';
import { fitRow } from './fit-row.ts';
import { hoist } from './hoist.ts';
import type { Repair } from './rule.ts';

/** A table holds rows that each cover every column once, and shares of the width that are together one. */
export const repairTable: Repair<TableElement> = (editor, [table, path], makeId) => {
  const children: readonly Node[] = table.children;
  if (children.length === 0) {
    const props = { kind: 'paragraph', header: null, columns: null } as unknown as Partial<Node>;
    Transforms.setNodes<Node>(editor, props, { at: path });
    return true;
  }
  const stray = children.findIndex((child) => !isRow(child));
  const child = children[stray];
  if (child) {
    const at = [...path, stray];
    if (isCell(child))
      Transforms.wrapNodes(editor, { kind: 'row', id: newContentId(makeId), children: [] }, { at });
    else if (Text.isText(child) || isInline(child))
      Transforms.wrapNodes(editor, { kind: 'cell', children: [] }, { at, voids: true });
    else if (isWritten(child)) asCell(editor, at);
    else if (isFixed(child)) hoist(editor, at);
    else Transforms.unwrapNodes(editor, { at, voids: true });
    return true;
  }
  if (repairShares(editor, [table, path])) return true;
  return table.children.some((row, index) =>
    fitRow(editor, [row, [...path, index]], table.columns.length),
  );
};

function repairShares(editor: Editor, [table, at]: [TableElement, number[]]): boolean {
  const given: unknown = table.columns;
  const columns = Array.isArray(given)
    ? sharesOfWhole(given)
    : equalShares(table.children[0]?.children.length ?? 1);
  if (columns === given && typeof table.header === 'boolean') return false;
  Transforms.setNodes(editor, { columns, header: table.header === true }, { at });
  return true;
}
