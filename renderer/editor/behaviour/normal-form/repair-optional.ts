import { Text, Transforms } from 'slate';
import type { CellElement, InlineNode, WrittenElement } from '../../value/slate-types.ts';
import type { Repair } from './rule.ts';

/** The empty texts that Slate needs round voids belong to an optional passage where both their neighbours do. */
export const repairOptional: Repair<WrittenElement | CellElement> = (editor, [run, path]) => {
  const { children } = run;
  for (const [index, child] of children.entries()) {
    if (!Text.isText(child) || child.text !== '') continue;
    const isInside = isOptional(children[index - 1]) && isOptional(children[index + 1]);
    if (isInside === (child.optional === true)) continue;
    const at = [...path, index];
    if (isInside) Transforms.setNodes(editor, { optional: true }, { at });
    else Transforms.unsetNodes(editor, 'optional', { at });
    return true;
  }
  return false;
};

const isOptional = (node: InlineNode | undefined): boolean => {
  if (!node) return false;
  if (Text.isText(node)) return node.optional === true;
  if (node.kind === 'link') return node.children.every(({ optional }) => optional);
  return 'optional' in node && node.optional === true;
};
