import { placeOf } from './place-of.ts';
import type { Conflict, Decision, Sides, Taken } from './merge.ts';
import type { Path } from './path.ts';

/** Stands for a base that is not known, which is not the same as a base that had nothing. */
export const noBase: unique symbol = Symbol('no base');

/** A merge at work: what is decided already, and what it finds. */
export interface Merging {
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly conflicts: Conflict[];
  readonly taken: Taken[];
  /** Evidence of the base that a side linked to something new: it is in use, though it did not change. */
  readonly usedAnew: ReadonlySet<string>;
  /** Merges what stands at a place. Undefined stands for nothing there. */
  readonly value: (merging: Merging, path: Path, sides: Sides<unknown>) => unknown;
}

/** Omits members of each kind of conflict by itself. */
type Draft<Kind> = Kind extends Conflict ? Omit<Kind, 'id' | 'place'> : never;

/** Reports a conflict and gives what a person decided about it, if that is one of its choices. */
export function ask(merging: Merging, path: Path, found: Draft<Conflict>): Decision | undefined {
  const id = JSON.stringify([found.kind, ...path]);
  merging.conflicts.push({ ...found, id, place: placeOf(path) });
  const decision = merging.decisions.get(id);
  return decision && found.choices.includes(decision.take) ? decision : undefined;
}

/** Notes a change of theirs that fitted. */
export const note = (merging: Merging, path: Path, change: Taken['change']): void => {
  merging.taken.push({ place: placeOf(path), change });
};
