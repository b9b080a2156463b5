import { sameJson } from '../change/same-json.ts';
import { meetings, type Meeting } from './arrivals.ts';
import { completed } from './completed.ts';
import { firstOf } from './json-text.ts';
import type { Sides } from './merge.ts';
import { followersIn } from './followers.ts';
import { ask, type Merging, note } from './merging.ts';
import { sortedOut } from './sorted-out.ts';
import type { Path } from './path.ts';

/** What the order of a list needs to know of what stands in it. */
export interface Listed {
  /** What happens where both sides add to the same point: a person decides what is added, or in which order, or the ids do. */
  readonly meeting: 'choose' | 'order' | 'sort';
  /** Tells the ids that the merged list holds; others are passed over. */
  readonly holds: (id: string) => boolean;
  /** Tells the ids that one side alone brought into being. */
  readonly isNew: (id: string) => boolean;
  readonly at: (id: string) => Path;
  readonly element: (id: string) => unknown;
}

/**
 * Merges two orders of a list of ids: what one side added lands after its neighbour, what one side
 * moved goes where that side put it. Undefined stands for a side without the list.
 */
export function mergeOrder(
  merging: Merging,
  path: Path,
  orders: Sides<readonly string[] | undefined>,
  listed: Listed,
): readonly string[] {
  const held = (ids: readonly string[]): readonly string[] => ids.filter(listed.holds);
  const all = {
    ours: orders.ours ?? orders.theirs ?? [],
    theirs: orders.theirs ?? orders.ours ?? [],
  };
  const ours = held(all.ours);
  const theirs = held(all.theirs);
  const base = orders.base ?? sharedOrder(ours, theirs);
  if (sameJson(ours, theirs) && isWithin(held(base), ours)) return ours;
  // What is gone still tells where its former neighbours stand.
  const met = meetings({ base, ...all }).map((meeting) => ({
    to: meeting.to,
    ours: held(meeting.ours),
    theirs: held(meeting.theirs),
  }));
  const followers = followersIn(met, { base, ours, theirs }, listed.isNew);
  if (isTangled(met, listed) || !followers) {
    noteArrived(merging, theirs, ours, listed);
    const sides = { base: held(base), ours, theirs };
    return (listed.meeting === 'sort' && sortedOut(sides)) || askForOrder(merging, path, sides);
  }
  const arrived = new Set(met.flatMap((meeting) => [...meeting.ours, ...meeting.theirs]));
  const followed = new Map<string, readonly string[]>();
  const merged: string[] = [];
  const settle = (position: number): void => {
    for (const meeting of met) {
      if (meeting.to !== position) continue;
      const ids = together(merging, path, base, meeting, listed);
      const leader = followers.get(meeting);
      if (leader === undefined) merged.push(...ids);
      else followed.set(leader, ids);
    }
  };
  base.forEach((id, position) => {
    settle(position);
    if (!arrived.has(id) && listed.holds(id)) merged.push(id);
  });
  settle(base.length);
  return merged.flatMap((id) => [id, ...(followed.get(id) ?? [])]);
}

const isWithin = (some: readonly string[], ids: readonly string[]): boolean =>
  new Set([...ids, ...some]).size === ids.length;

/** What both lists hold, if they hold it in the same order. */
function sharedOrder(ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const shared = ours.filter((id) => inTheirs.has(id));
  return sameJson(
    shared,
    theirs.filter((id) => inOurs.has(id)),
  )
    ? shared
    : [];
}

const isOneSided = ({ ours, theirs }: Meeting): boolean =>
  ours.length === 0 || theirs.length === 0 || sameJson(ours, theirs);

/** True where one thing went to two places, or things that may not be left out came to one point. */
function isTangled(met: readonly Meeting[], { meeting, isNew }: Listed): boolean {
  const ours = new Set(met.flatMap((one) => one.ours));
  return met.some(
    (one) =>
      (!sameJson(one.ours, one.theirs) && one.theirs.some((id) => ours.has(id))) ||
      (!isOneSided(one) &&
        (meeting === 'order' || [...one.ours, ...one.theirs].some((id) => !isNew(id)))),
  );
}

/** Notes what came from theirs: as added what is new, as moved what was there. */
function noteArrived(
  merging: Merging,
  theirs: readonly string[],
  ours: readonly string[],
  { isNew, at }: Listed,
): void {
  const here = new Set(ours);
  for (const id of theirs) if (!here.has(id)) note(merging, at(id), isNew(id) ? 'added' : 'moved');
}

/** What came to one point, as it will stand there. */
function together(
  merging: Merging,
  path: Path,
  base: readonly string[],
  met: Meeting,
  listed: Listed,
): readonly string[] {
  const { to, ours, theirs } = met;
  if (isOneSided(met) || listed.meeting === 'sort') {
    noteArrived(merging, theirs, ours, listed);
    if (isOneSided(met)) return ours.length > 0 ? ours : theirs;
    return [...ours, ...theirs].toSorted(byLengthAndName);
  }
  const after = base[to - 1] ?? null;
  const decision = ask(merging, [...path, after ?? ''], {
    kind: 'insertion',
    base: null,
    ours: ours.map(listed.element),
    theirs: theirs.map(listed.element),
    after,
    choices: ['ours', 'theirs', 'both'],
  });
  switch (decision?.take) {
    case 'ours':
      return ours;
    case 'theirs':
      return theirs;
    case 'both':
      return [...ours, ...theirs];
    default:
      return [];
  }
}

/** E-99 before E-100. */
const byLengthAndName = (one: string, other: string): number =>
  one.length - other.length || (one < other ? -1 : 1);

function askForOrder(
  merging: Merging,
  path: Path,
  { base, ours, theirs }: Sides<readonly string[]>,
): readonly string[] {
  const decision = ask(merging, path, {
    kind: 'order',
    base,
    ours,
    theirs,
    choices: ['ours', 'theirs'],
  });
  if (decision?.take === 'ours') return completed(ours, theirs, base);
  if (decision?.take === 'theirs') return completed(theirs, ours, base);
  const first = firstOf(ours, theirs);
  return completed(base, first, first === ours ? theirs : ours);
}
