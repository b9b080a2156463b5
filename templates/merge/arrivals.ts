import { diffLists } from '../diff/diff-lists.ts';
import type { Sides } from './merge.ts';

/** Ids that came to a stretch of a list: anywhere from before position `from` to before position `to` of the base. */
interface Arrival {
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
}

/** What came to one stretch of a list on either side. */
export interface Meeting {
  readonly to: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** What came to each stretch of a list, in order. What the two sides brought to stretches that touch meets. */
export function meetings(lists: Sides<readonly string[]>): readonly Meeting[] {
  const arrivals = [
    ...arrivalsIn(lists.base, lists.ours).map((arrival) => ({ side: 'ours' as const, arrival })),
    ...arrivalsIn(lists.base, lists.theirs).map((arrival) => ({
      side: 'theirs' as const,
      arrival,
    })),
  ].toSorted((one, other) => one.arrival.from - other.arrival.from);
  const met: Meeting[] = [];
  for (const { side, arrival } of arrivals) {
    const last = met.at(-1);
    const touches = last !== undefined && arrival.from <= last.to;
    const meeting = touches ? last : { to: arrival.to, ours: [], theirs: [] };
    met.splice(touches ? -1 : met.length, touches ? 1 : 0, {
      ...meeting,
      to: Math.max(meeting.to, arrival.to),
      [side]: [...meeting[side], ...arrival.ids],
    });
  }
  return met;
}

const arrivalsIn = (base: readonly string[], side: readonly string[]): readonly Arrival[] =>
  diffLists(base, side)
    .map(({ before, after }) => ({
      from: before.start,
      to: before.end,
      ids: side.slice(after.start, after.end),
    }))
    .filter(({ ids }) => ids.length > 0);
