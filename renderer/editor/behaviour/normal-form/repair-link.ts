import { Node, Text, Transforms } from 'slate';
import type { LinkElement } from '../../value/slate-types.ts';
import type { Repair } from './rule.ts';

/** A link holds words and is never empty. What else stands in it is lifted out. */
export const repairLink: Repair<LinkElement> = (editor, [link, path]) => {
  const inner = (link.children as readonly Node[]).findIndex((child) => !Text.isText(child));
  if (inner >= 0) {
    Transforms.liftNodes(editor, { at: [...path, inner], voids: true });
    return true;
  }
  if (Node.string(link) !== '') return false;
  Transforms.removeNodes(editor, { at: path });
  return true;
};
