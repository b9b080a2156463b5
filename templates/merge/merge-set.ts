import { isList } from '../change/json-kinds.ts';
import { sameJson } from '../change/same-json.ts';
import type { Sides } from './merge.ts';
import { mergeWhole } from './merge-whole.ts';
import { type Merging, note } from './merging.ts';
import type { Path } from './path.ts';

/**
 * Merges two lists of names as sets: what either added is in, what either removed is out. Where both
 * changed it, additions come last and in order of their names.
 */
export function mergeSet(merging: Merging, path: Path, sides: Sides<unknown>): unknown {
  const { base, ours, theirs } = sides;
  if (!isNames(ours) || !isNames(theirs) || sameJson(base, ours))
    return mergeWhole(merging, path, sides);
  const before = isNames(base) ? base : [];
  const kept = before.filter((name) => ours.includes(name) && theirs.includes(name));
  const added = [...ours, ...theirs].filter((name) => !before.includes(name));
  const merged = [...new Set([...kept, ...added.toSorted()])];
  if (merged.some((name) => !ours.includes(name)) || ours.some((name) => !merged.includes(name)))
    note(merging, path, 'changed');
  return merged;
}

const isNames = (value: unknown): value is readonly string[] =>
  isList(value) && value.every((name) => typeof name === 'string');
