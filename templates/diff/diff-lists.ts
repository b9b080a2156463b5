import { diffArrays } from 'diff';

/** A stretch of a list and what stands in its place in the other: from `start` up to, not including, `end`. */
export interface Hunk {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/**
 * More changes than this between two lists make them different altogether: one hunk says so. It
 * bounds the search, whose cost grows with the square of the changes.
 */
const mostEdits = 4000;

/** The stretches in which two lists differ, in order and as few changes as there can be (Myers). */
export function diffLists(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits });
  if (!parts)
    return [{ before: { start: 0, end: before.length }, after: { start: 0, end: after.length } }];
  const hunks: Hunk[] = [];
  let atBefore = 0;
  let atAfter = 0;
  let open: { before: number; after: number } | undefined;
  const close = (): void => {
    if (!open) return;
    hunks.push({
      before: { start: open.before, end: atBefore },
      after: { start: open.after, end: atAfter },
    });
    open = undefined;
  };
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      close();
      atBefore += count;
      atAfter += count;
      continue;
    }
    open ??= { before: atBefore, after: atAfter };
    if (removed) atBefore += count;
    else atAfter += count;
  }
  close();
  return hunks;
}
