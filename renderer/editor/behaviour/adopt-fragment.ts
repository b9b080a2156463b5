import type { MakeId } from '../../../templates/model/ids.ts';
import type { BlockElement, InlineNode } from '../value/slate-types.ts';
import { adoptBlock } from './adopt-block.ts';
import { adoptInline } from './adopt-inline.ts';
import { childrenOf, isMembers } from './adopt-members.ts';
import { newParagraph } from './new-blocks.ts';

/**
 * Blocks out of a pasted fragment, each with a new id. The clipboard is input from anywhere: kinds and
 * members that are not ours are dropped, the words in them are kept as paragraphs.
 */
export function adoptFragment(fragment: unknown, makeId: MakeId): BlockElement[] {
  const blocks: BlockElement[] = [];
  let loose: InlineNode[] = [];
  const flush = (): void => {
    if (loose.some((node) => !('text' in node) || node.text !== ''))
      blocks.push(newParagraph(makeId, loose));
    loose = [];
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isMembers(node) || depth > deepest) return;
    const inline = adoptInline(node, makeId);
    if (inline) {
      loose.push(inline);
      return;
    }
    const block = adoptBlock(node, makeId);
    flush();
    if (block) blocks.push(block);
    else {
      for (const child of childrenOf(node)) visit(child, depth + 1);
      flush();
    }
  };
  if (Array.isArray(fragment)) for (const node of fragment) visit(node, 0);
  flush();
  return blocks;
}

/** Deeper nesting than any text of ours; what lies below is not read. */
const deepest = 20;
