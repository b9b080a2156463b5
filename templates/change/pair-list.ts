import { diffLists, type Hunk } from '../diff/diff-lists.ts';
import { isMembers } from './json-kinds.ts';
import { sameJson } from './same-json.ts';

/** Elements of two lists that are the same thing, and may differ inside, and the stretches between them, both in order. */
interface PairedList {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly hunks: readonly Hunk[];
}

/**
 * Pairs the elements of two lists: objects by their `id`, others where they are equal or, between
 * equal neighbours, by position. Elements that are one and the same object are left out of the pairs.
 */
export function pairList(before: readonly unknown[], after: readonly unknown[]): PairedList {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isPair(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isPair(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail += 1;
  const middle = pairMiddle(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );

  const pairs: (readonly [number, number])[] = [];
  const pair = (index: number, other: number): void => {
    if (before[index] !== after[other]) pairs.push([index, other]);
  };
  for (let index = 0; index < head; index += 1) pair(index, index);
  for (const [index, other] of middle.pairs) pair(head + index, head + other);
  for (let back = tail; back > 0; back -= 1) pair(before.length - back, after.length - back);
  return { pairs, hunks: middle.hunks.map((hunk) => moved(hunk, head)) };
}

const isPair = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  const id = idOf(one);
  return id === undefined ? sameJson(one, other) : id === idOf(other);
};

const idOf = (element: unknown): string | undefined =>
  isMembers(element) && typeof element['id'] === 'string' ? element['id'] : undefined;

/** The part of two lists between their common start and end. */
function pairMiddle(before: readonly unknown[], after: readonly unknown[]): PairedList {
  if (before.length === 0 && after.length === 0) return { pairs: [], hunks: [] };
  const [ids, otherIds] = [allIds(before), allIds(after)];
  if (ids && otherIds) return pairByIds(ids, otherIds);
  if (before.length === after.length && !ids && !otherIds)
    return { pairs: before.map((_, index) => [index, index]), hunks: [] };
  return { pairs: [], hunks: [whole(before.length, after.length)] };
}

const allIds = (list: readonly unknown[]): readonly string[] | undefined => {
  const ids = list.map(idOf);
  return ids.every((id) => id !== undefined) ? ids : undefined;
};

function pairByIds(before: readonly string[], after: readonly string[]): PairedList {
  if (before.length === 0 || after.length === 0)
    return { pairs: [], hunks: [whole(before.length, after.length)] };
  const hunks = diffLists(before, after);
  const pairs: (readonly [number, number])[] = [];
  let at = 0;
  let other = 0;
  for (const hunk of [...hunks, afterEnd(before.length, after.length)]) {
    for (; at < hunk.before.start; at += 1, other += 1) pairs.push([at, other]);
    at = hunk.before.end;
    other = hunk.after.end;
  }
  return { pairs, hunks };
}

const whole = (before: number, after: number): Hunk => ({
  before: { start: 0, end: before },
  after: { start: 0, end: after },
});

const afterEnd = (before: number, after: number): Hunk => ({
  before: { start: before, end: before },
  after: { start: after, end: after },
});

const moved = ({ before, after }: Hunk, by: number): Hunk => ({
  before: { start: before.start + by, end: before.end + by },
  after: { start: after.start + by, end: after.end + by },
});
