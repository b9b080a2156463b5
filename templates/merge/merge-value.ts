import { isList, isMembers } from '../change/json-kinds.ts';
import { sameJson } from '../change/same-json.ts';
import type { Section } from '../model/draft.ts';
import { assertNever } from '../model/result.ts';
import { mergeBlock } from './merge-block.ts';
import { mergeBody } from './merge-body.ts';
import { isElements, mergeList } from './merge-list.ts';
import { isEmptyRecord, mergeMembers } from './merge-members.ts';
import { mergeSet } from './merge-set.ts';
import { mergeText } from './merge-text.ts';
import { mergeWhole } from './merge-whole.ts';
import type { Sides } from './merge.ts';
import { type Merging, noBase } from './merging.ts';
import type { Path } from './path.ts';
import { wayAt } from './way-at.ts';

/** Merges what stands at a place, in the way of that place. */
export function mergeValue(merging: Merging, path: Path, sides: Sides<unknown>): unknown {
  const { base, ours, theirs } = sides;
  if (sameJson(ours, theirs)) return ours;
  if (sameJson(base, theirs) && !mayBeMissed(merging, path)) return ours;
  if (ours === undefined || theirs === undefined) return mergeWhole(merging, path, sides);
  const way = wayAt(path);
  switch (way) {
    case 'ours':
      return ours;
    case 'later':
      return sameJson(base, ours) || isBefore(ours, theirs) ? theirs : ours;
    case 'earlier':
      return sameJson(base, ours) || isBefore(theirs, ours) ? theirs : ours;
    case 'whole':
      return mergeWhole(merging, path, sides);
    case 'text':
      return mergeText(merging, path, sides);
    case 'set':
      return mergeSet(merging, path, sides);
    case 'block':
      return mergeBlock(merging, path, sides);
    case 'body':
      return mergeBody(merging, path, {
        base: isList(base) ? (base as readonly Section[]) : undefined,
        ours: ours as readonly Section[],
        theirs: theirs as readonly Section[],
      });
    case 'map':
    case 'record':
    case 'open':
      return mergeOpen(merging, path, sides, way);
    default:
      return assertNever(way);
  }
}

const isBefore = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other;

/** Evidence that theirs linked to something new is missed where ours removed it, though their list of it is as it was. */
const mayBeMissed = ({ usedAnew }: Merging, path: Path): boolean =>
  path.length === 1 && path[0] === 'evidence' && usedAnew.size > 0;

/** Merges data as what it is: objects by member, lists by id, all else as one value. */
function mergeOpen(
  merging: Merging,
  path: Path,
  { base, ours, theirs }: Sides<unknown>,
  way: 'map' | 'record' | 'open',
): unknown {
  const known = base !== noBase && base !== undefined;
  if (isMembers(ours) && isMembers(theirs) && (!known || isMembers(base))) {
    if (ours['kind'] !== theirs['kind'] || (known && base['kind'] !== ours['kind']))
      return mergeWhole(merging, path, { base, ours, theirs });
    const merged = mergeMembers(merging, path, { base, ours, theirs }, way === 'map');
    const isGone = way === 'record' && isEmptyRecord(merged);
    return isGone && !isEmptyRecord(ours) && !isEmptyRecord(theirs) ? undefined : merged;
  }
  if (isElements(ours) && isElements(theirs) && (!known || isElements(base)))
    if (path.length === 1 || ours.length + theirs.length > 0)
      return mergeList(merging, path, { base: known ? base : undefined, ours, theirs });
  return mergeWhole(merging, path, { base, ours, theirs });
}
