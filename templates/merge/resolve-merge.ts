import type { Dossier } from '../model/dossier.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Decision, Merge } from './merge.ts';
import { runMerge } from './run-merge.ts';

/** The dossier as a person decided, or the ids of the conflicts that are still open. A decision that its conflict does not offer is none. */
export function resolveMerge(
  { sides, conflicts }: Merge,
  decisions: ReadonlyMap<string, Decision>,
): Result<Dossier, readonly string[]> {
  const open = conflicts.filter(({ id, choices }) => {
    const take = decisions.get(id)?.take;
    return take === undefined || !choices.includes(take);
  });
  return open.length > 0 ? fail(open.map(({ id }) => id)) : ok(runMerge(sides, decisions).merged);
}
