import type { Block } from '../model/blocks/block.ts';

const most = 32;

/**
 * Remembers for each block what was found for a question, so that a rule about a whole draft looks only at
 * blocks that changed. The question must hold all that the answer depends on besides the block.
 */
export function perBlock<Found>(
  find: (block: Block, question: string) => Found,
): (block: Block, question: string) => Found {
  const memory = new WeakMap<Block, Map<string, { readonly found: Found }>>();
  return (block, question) => {
    const answers = memory.get(block) ?? new Map<string, { readonly found: Found }>();
    const before = answers.get(question);
    if (before) return before.found;
    const found = find(block, question);
    if (answers.size >= most) answers.clear();
    answers.set(question, { found });
    memory.set(block, answers);
    return found;
  };
}
