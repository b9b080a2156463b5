import type { VersionId } from '../../../templates/model/ids.ts';
import type { Version } from '../../../templates/model/version.ts';

/** A place on the line of versions: one that is kept, or what the window holds. */
export type Point = VersionId | 'now';

/** The two places that are compared; A is always the older one. */
export interface Ends {
  readonly a: VersionId;
  readonly b: Point;
}

/** What a person most likely asks first: what changed since the last version that has a name, else since the last one. */
export function firstEnds(versions: readonly Version[]): Ends | null {
  const a = versions.findLast(({ mark }) => mark.kind === 'named') ?? versions.at(-1);
  return a ? { a: a.id, b: 'now' } : null;
}

/** Compares from another version on; where B would not be later, it becomes now. */
export const withA = (versions: readonly Version[], ends: Ends, a: VersionId): Ends => ({
  a,
  b: place(versions, a) < place(versions, ends.b) ? ends.b : 'now',
});

/** Compares up to another version; where A would not be older, it becomes the one before. The first version has none before it and cannot be B. */
export function withB(versions: readonly Version[], ends: Ends, b: Point): Ends {
  if (place(versions, ends.a) < place(versions, b)) return { a: ends.a, b };
  const before = versions[place(versions, b) - 1];
  return before ? { a: before.id, b } : ends;
}

/** The same two places in a list that was read anew; a version that was thinned out gives way to the first choice. */
export function keptEnds(versions: readonly Version[], ends: Ends | null): Ends | null {
  const holds = (point: Point) => point === 'now' || versions.some(({ id }) => id === point);
  return ends && holds(ends.a) && holds(ends.b) ? ends : firstEnds(versions);
}

const place = (versions: readonly Version[], point: Point): number =>
  point === 'now' ? versions.length : versions.findIndex(({ id }) => id === point);
