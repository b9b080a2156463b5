import type { Block } from '../model/blocks/block.ts';
import { directionOfBlock } from '../model/direction-of-block.ts';
import { directionOf } from '../model/language.ts';
import type { CompileContext } from './print-context.ts';
import type { Direction } from './print-tree.ts';

/** The direction of a block, where it is not that of the document's language. */
export function turned(
  block: Block,
  { draft }: Pick<CompileContext, 'draft'>,
): { readonly direction?: Direction } {
  const direction = directionOfBlock(block, draft.language);
  return direction === directionOf(draft.language) ? {} : { direction };
}
