import { sameJson } from '../change/same-json.ts';
import { completed } from './completed.ts';
import { firstOf } from './json-text.ts';
import type { Sides } from './merge.ts';

/** The order of a list whose additions find their own place; undefined where both reordered what was there. */
export function sortedOut({
  base,
  ours,
  theirs,
}: Sides<readonly string[]>): readonly string[] | undefined {
  const [inOurs, inTheirs, inBase] = [new Set(ours), new Set(theirs), new Set(base)];
  const shared = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => inOurs.has(id) && inTheirs.has(id) && inBase.has(id));
  const [before, our, their] = [shared(base), shared(ours), shared(theirs)];
  if (sameJson(our, their)) {
    const first = firstOf(ours, theirs);
    return completed(first, first === ours ? theirs : ours, base);
  }
  if (sameJson(before, their)) return completed(ours, theirs, base);
  return sameJson(before, our) ? completed(theirs, ours, base) : undefined;
}
