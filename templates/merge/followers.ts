import type { Meeting } from './arrivals.ts';
import type { Sides } from './merge.ts';

/**
 * What one side added after a neighbour that the other side moved, by that neighbour: it goes along.
 * Undefined where the other side added something there too.
 */
export function followersIn(
  met: readonly Meeting[],
  lists: Sides<readonly string[]>,
  isNew: (id: string) => boolean,
): ReadonlyMap<Meeting, string> | undefined {
  const inBase = new Set(lists.base);
  const followers = new Map<Meeting, string>();
  for (const meeting of met) {
    const [side, other] =
      meeting.theirs.length === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    const [first] = meeting[side];
    if (first === undefined || meeting[other].length > 0 || !meeting[side].every(isNew)) continue;
    const leader = lists[side][lists[side].indexOf(first) - 1];
    const moved = met.some((one) => leader !== undefined && one[other].includes(leader));
    if (leader === undefined || !inBase.has(leader) || !moved) continue;
    const next = lists[other][lists[other].indexOf(leader) + 1];
    if (next !== undefined && isNew(next)) return undefined;
    followers.set(meeting, leader);
  }
  return followers;
}
