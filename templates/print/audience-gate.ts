import type { AudienceId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import { allAudiences } from '../pack/find.ts';

/** Answers whether something marked for an audience may leave. Nothing marked means: anyone may see it. */
export type Gate = (marked: AudienceId | undefined) => boolean;

/**
 * The gate for exports to `audience`: what is marked for its rank or a lower one may leave. A mark that
 * no installed pack defines stays in, because what it protects is not known.
 */
export function gateFor(library: Library, audience: AudienceId): Gate {
  const ranks = new Map(allAudiences(library).map(({ id, rank }) => [id, rank]));
  const reached = ranks.get(audience);
  return (marked) => {
    if (marked === undefined) return true;
    const needed = ranks.get(marked);
    return needed !== undefined && reached !== undefined && needed <= reached;
  };
}
