import { Text, Transforms, type Node } from 'slate';
import { isCell, isFixed, isInline, isWritten } from '../../value/element-kinds.ts';
import type { CellElement } from '../../value/slate-types.ts';
import { hoist } from './hoist.ts';
import { repairOptional } from './repair-optional.ts';
import type { Repair } from './rule.ts';

/** A cell holds inlines only. Written blocks in it become lines; what cannot be one goes below the table. */
export const repairCell: Repair<CellElement> = (editor, entry, makeId) => {
  const [cell, path] = entry;
  const children: readonly Node[] = cell.children;
  const stray = children.findIndex((child) => !Text.isText(child) && !isInline(child));
  const child = children[stray];
  if (!child) return repairOptional(editor, entry, makeId);
  const at = [...path, stray];
  if (isFixed(child)) hoist(editor, at);
  else if (isWritten(child) || isCell(child)) {
    const after = children.slice(stray + 1);
    if (after.some(saysSomething))
      Transforms.insertNodes(editor, { text: '\n' }, { at: [...path, stray + 1] });
    Transforms.unwrapNodes(editor, { at, voids: true });
  } else Transforms.unwrapNodes(editor, { at, voids: true });
  return true;
};

const saysSomething = (node: Node): boolean => !Text.isText(node) || node.text !== '';
