import type { Block } from '../model/blocks/block.ts';
import { isWords } from '../model/blocks/inline.ts';
import type { CompileContext } from './print-context.ts';
import { printInlines } from './print-inlines.ts';
import { holdsBack } from './voice-gate.ts';

/** Whether a block leaves anything in print: what is unknown, held back or without words does not. Numbers count only what does. */
export function isPrinted(block: Block, context: CompileContext): boolean {
  if (block.kind === 'unknown') return false;
  if (block.kind === 'voice' && holdsBack(block, context) !== undefined) return false;
  if (!('content' in block)) return true;
  // Words are enough, and what stands for others need not be worked out then. A pointer prints at least a
  // gap; to work out more would ask for its target, which asks for what is printed.
  return (
    block.content.some((inline) =>
      isWords(inline) ? inline.text !== '' : inline.kind === 'cross-reference',
    ) || printInlines(block.content, context).length > 0
  );
}
