import type { Block } from '../model/blocks/block.ts';
import type { DraftUnderCheck } from './rule.ts';

/** The blocks of a draft that may leave the office, annexes included, in reading order. */
export function blocksOf({ draft, template }: DraftUnderCheck): readonly Block[] {
  const internal = new Set(
    template.sections.filter((section) => section.internal).map(({ key }) => key),
  );
  return draft.sections.flatMap(({ key, blocks }) => (internal.has(key) ? [] : blocks));
}
