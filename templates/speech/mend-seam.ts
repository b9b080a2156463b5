/** Marks that close or part what stands before them, so that no plain space comes before them. */
const closing = /^[.,;:!?…)\]}»”%،؛؟。，、；：？！）」』]/u;

/** A no-break space that belongs to the mark after it, as French sets it. */
const boundSpace = /^[\u00A0\u202F]+[:;!?»]/u;

const endSpace = /\s+$/u;
const startSpace = /^\s+/u;

/**
 * The words before and after a passage that was taken out, joined as a writer would: one space, none before
 * a closing mark, none at the edge of the paragraph. `null` is the edge. Nothing else is touched.
 */
export function mendSeam(
  before: string | null,
  after: string | null,
): { readonly before: string | null; readonly after: string | null } {
  if (before === null) return { before, after: after?.replace(startSpace, '') ?? null };
  if (after === null) return { before: before.replace(endSpace, ''), after };
  if (endSpace.test(before) && startSpace.test(after)) {
    const keepsAfter = boundSpace.test(after) || /^\s*\n/u.test(after);
    return keepsAfter
      ? { before: before.replace(endSpace, ''), after }
      : mendSeam(before, after.replace(startSpace, ''));
  }
  return closing.test(after) ? { before: before.replace(endSpace, ''), after } : { before, after };
}
