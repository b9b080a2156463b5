/** What tells the depth of a part: its kind and, for a heading, its level. */
interface Placed {
  readonly kind: string;
  readonly level?: number;
}

/** A block and what moves along with it: a heading takes everything up to the next heading as high as itself. */
export function movedWith(
  blocks: readonly Placed[],
  index: number,
): { readonly start: number; readonly end: number } {
  const head = blocks[index];
  if (head?.kind !== 'heading') return { start: index, end: index + 1 };
  const depth = head.level ?? 1;
  const next = blocks.findIndex(
    (block, at) => at > index && block.kind === 'heading' && (block.level ?? 1) <= depth,
  );
  return { start: index, end: next < 0 ? blocks.length : next };
}
