import { Text, Transforms, type Node } from 'slate';
import { isCell, isFixed, isInline, isWritten } from '../../value/element-kinds.ts';
import type { RowElement } from '../../value/slate-types.ts';
import { asCell } from './as-cell.ts';
import { hoist } from './hoist.ts';
import type { Repair } from './rule.ts';

/** A row holds cells only: loose words and written blocks become cells, what cannot be one goes below the table. */
export const repairRow: Repair<RowElement> = (editor, [row, path]) => {
  const children: readonly Node[] = row.children;
  const stray = children.findIndex((child) => !isCell(child));
  const child = children[stray];
  if (!child) return false;
  const at = [...path, stray];
  if (Text.isText(child) || isInline(child))
    Transforms.wrapNodes(editor, { kind: 'cell', children: [] }, { at, voids: true });
  else if (isWritten(child)) asCell(editor, at);
  else if (isFixed(child)) hoist(editor, at);
  else Transforms.unwrapNodes(editor, { at, voids: true });
  return true;
};
