import { Text, Transforms, type Node } from 'slate';
import { isBlock, isInline } from '../../value/element-kinds.ts';
import type { WrittenElement } from '../../value/slate-types.ts';
import { repairOptional } from './repair-optional.ts';
import type { Repair } from './rule.ts';

/** A written block holds inlines only. A block in it moves up to stand beside it; what is only a frame goes. */
export const repairWritten: Repair<WrittenElement> = (editor, entry, makeId) => {
  const [block, path] = entry;
  const children: readonly Node[] = block.children;
  const stray = children.findIndex((child) => !Text.isText(child) && !isInline(child));
  const child = children[stray];
  if (!child) return repairOptional(editor, entry, makeId);
  const at = [...path, stray];
  if (isBlock(child)) Transforms.liftNodes(editor, { at, voids: true });
  else Transforms.unwrapNodes(editor, { at, voids: true });
  return true;
};
