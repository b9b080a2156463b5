import type { Conflict, Decision, Merge } from '../../../templates/merge/merge.ts';
import { resolveMerge } from '../../../templates/merge/resolve-merge.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';

export type Decisions = ReadonlyMap<string, Decision>;

/** The next conflict that waits for a decision, after the one shown and round again; undefined once all are decided. */
export function nextOpen(
  conflicts: readonly Conflict[],
  decisions: Decisions,
  shown: number,
): number | undefined {
  const order = conflicts.map((_, step) => (shown + 1 + step) % conflicts.length);
  return order.find((index) => {
    const conflict = conflicts[index];
    return conflict !== undefined && !decisions.has(conflict.id);
  });
}

/** The dossier as it would be if ours stood wherever nothing is decided yet. */
export function previewOf(merge: Merge, decisions: Decisions): Dossier {
  const all = merge.conflicts.map(
    ({ id }) => [id, decisions.get(id) ?? { take: 'ours' as const }] as const,
  );
  const resolved = resolveMerge(merge, new Map(all));
  if (!resolved.ok) throw new Error('Every conflict offers ours');
  return resolved.value;
}
