import type { Hunk } from '../diff/diff-lists.ts';
import { sentenceHunks } from './sentence-hunks.ts';
import type { Sides } from './merge.ts';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of sentences as it stands on each side. Sides of `stable` ones are equal, one by one. */
export interface Region extends Sides<Stretch> {
  readonly changedBy: 'nobody' | 'ours' | 'theirs' | 'both';
}

/** A change of one side, with how far it reaches: twice the position, odd on an element and even between two. */
interface Reaching {
  readonly side: 'ours' | 'theirs';
  readonly hunk: Hunk;
  readonly from: number;
  readonly to: number;
}

/** Three lists of sentences parted into stretches that nobody changed, that one side changed, and where changes of both meet. */
export function regionsOf(lists: Sides<readonly string[]>): readonly Region[] {
  const regions: Region[] = [];
  let at = { base: 0, ours: 0, theirs: 0 };
  const add = (changedBy: Region['changedBy'], to: typeof at): void => {
    if (to.base > at.base || to.ours > at.ours || to.theirs > at.theirs)
      regions.push({
        changedBy,
        base: { start: at.base, end: to.base },
        ours: { start: at.ours, end: to.ours },
        theirs: { start: at.theirs, end: to.theirs },
      });
    at = to;
  };
  const stable = (base: number): void => {
    const length = base - at.base;
    add('nobody', { base, ours: at.ours + length, theirs: at.theirs + length });
  };
  for (const meeting of meetings([
    ...reaching('ours', lists.base, lists.ours),
    ...reaching('theirs', lists.base, lists.theirs),
  ])) {
    stable(Math.min(...meeting.map(({ hunk }) => hunk.before.start)));
    const base = Math.max(...meeting.map(({ hunk }) => hunk.before.end));
    const end = (side: 'ours' | 'theirs'): number =>
      meeting
        .filter((one) => one.side === side)
        .reduce((sum, { hunk }) => sum + growth(hunk), at[side] + base - at.base);
    const sides = new Set(meeting.map(({ side }) => side));
    add(sides.size > 1 ? 'both' : sides.has('ours') ? 'ours' : 'theirs', {
      base,
      ours: end('ours'),
      theirs: end('theirs'),
    });
  }
  stable(lists.base.length);
  return regions;
}

const growth = ({ before, after }: Hunk): number =>
  after.end - after.start - (before.end - before.start);

/** Changes in order, together where their reaches touch. */
function meetings(changes: readonly Reaching[]): readonly (readonly Reaching[])[] {
  const met: Reaching[][] = [];
  let to = -1;
  for (const change of changes.toSorted((one, other) => one.from - other.from)) {
    const last = met.at(-1);
    if (last && change.from <= to) last.push(change);
    else met.push([change]);
    to = Math.max(to, change.to);
  }
  return met;
}

function reaching(
  side: 'ours' | 'theirs',
  base: readonly string[],
  list: readonly string[],
): readonly Reaching[] {
  const hunks = sentenceHunks(base, list);
  return hunks.map((hunk, index) => {
    const { before, after } = hunk;
    const floor = hunks[index - 1]?.before.end ?? 0;
    const ceiling = hunks[index + 1]?.before.start ?? base.length;
    const [up, down] = slides(hunk, base, list, floor, ceiling);
    if (up + down > 0)
      return { side, hunk, from: 2 * (before.start - up), to: 2 * (before.end + down) };
    if (before.start === before.end)
      return { side, hunk, from: 2 * before.start, to: 2 * before.end };
    // What a change adds could as well stand before or after what it replaces.
    const edge = after.end - after.start > before.end - before.start ? 0 : 1;
    return { side, hunk, from: 2 * before.start + edge, to: 2 * before.end - edge };
  });
}

/**
 * How many places up and down a change could as well stand, because its neighbours are like what it
 * adds or removes: of twenty equal sentences nobody can tell which one was removed.
 */
function slides(
  { before, after }: Hunk,
  base: readonly string[],
  list: readonly string[],
  floor: number,
  ceiling: number,
): readonly [up: number, down: number] {
  const isInsertion = before.start === before.end;
  if (!isInsertion && after.start !== after.end) return [0, 0];
  const [lines, { start, end }] = isInsertion ? [list, after] : [base, before];
  let up = 0;
  while (before.start - up > floor && lines[start - up - 1] === lines[end - up - 1]) up += 1;
  let down = 0;
  while (before.end + down < ceiling && lines[start + down] === lines[end + down]) down += 1;
  return [up, down];
}
