import type { Dossier } from '../model/dossier.ts';
import { linkedAnew, withoutDeadLinks } from './evidence-links.ts';
import type { Conflict, Decision, Sides, Taken } from './merge.ts';
import { mergeValue } from './merge-value.ts';
import { withOwnIds } from './own-ids.ts';
import { type Merging, noBase } from './merging.ts';

/** Merges the sides as far as the decisions go. */
export function runMerge(
  { base, ours, theirs }: Sides<Dossier | null, Dossier>,
  decisions: ReadonlyMap<string, Decision>,
): {
  readonly merged: Dossier;
  readonly conflicts: readonly Conflict[];
  readonly taken: readonly Taken[];
} {
  const conflicts: Conflict[] = [];
  const taken: Taken[] = [];
  const usedAnew = base ? linkedAnew(base, ours, theirs) : new Set<string>();
  const merging: Merging = { decisions, conflicts, taken, usedAnew, value: mergeValue };
  const merged = mergeValue(merging, [], { base: base ?? noBase, ours, theirs }) as Dossier;
  return {
    merged: withOwnIds(withoutDeadLinks(merged, [ours, theirs]), [ours, theirs]),
    conflicts,
    taken,
  };
}
