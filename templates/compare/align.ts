import { diffLists } from '../diff/diff-lists.ts';

/** A thing of two ordered lists. One that stands in both at places that do not follow each other is `moved`. */
export type Aligned<Item> =
  | { readonly in: 'both' | 'moved'; readonly before: Item; readonly after: Item }
  | { readonly in: 'after'; readonly after: Item }
  | { readonly in: 'before'; readonly before: Item };

/** A thing under a name that stands once in its list. */
export type Named<Item> = ReadonlyMap<string, Item>;

/** Things under their ids. An id that stands again gets a number, so that nothing is lost from a list that a file brought. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Named<Item> {
  const named = new Map<string, Item>();
  for (const item of items) {
    let name: string = item.id;
    for (let count = 2; named.has(name); count += 1) name = `${item.id} ${count}`;
    named.set(name, item);
  }
  return named;
}

/**
 * The things of two lists in the order of the later one; what only the earlier one has stands where it
 * stood. `allBefore` and `allAfter` are the things that a list may have got one from, or lost one to:
 * one that went to another list is left out here.
 */
export function align<Item>(
  before: readonly string[],
  after: readonly string[],
  allBefore: Named<Item>,
  allAfter: Named<Item>,
): readonly Aligned<Item>[] {
  const aligned: Aligned<Item>[] = [];
  let at = 0;
  let other = 0;
  const both = (name: string | undefined, fate: 'both' | 'moved'): void => {
    const items = { before: found(allBefore, name), after: found(allAfter, name) };
    aligned.push({ in: fate, ...items });
  };
  const until = (end: number): void => {
    for (; at < end; at += 1, other += 1) both(before[at], 'both');
  };
  for (const hunk of diffLists(before, after)) {
    until(hunk.before.start);
    for (; at < hunk.before.end; at += 1) {
      const name = before[at];
      if (!has(allAfter, name)) aligned.push({ in: 'before', before: found(allBefore, name) });
    }
    for (; other < hunk.after.end; other += 1) {
      const name = after[other];
      if (has(allBefore, name)) both(name, 'moved');
      else aligned.push({ in: 'after', after: found(allAfter, name) });
    }
  }
  until(before.length);
  return aligned;
}

/** The things of two lists that nothing comes to or goes from. */
export const alignLists = <Item extends { readonly id: string }>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Aligned<Item>[] => {
  const [earlier, later] = [byId(before), byId(after)];
  return align([...earlier.keys()], [...later.keys()], earlier, later);
};

const has = (named: Named<unknown>, name: string | undefined): boolean =>
  name !== undefined && named.has(name);

function found<Item>(named: Named<Item>, name: string | undefined): Item {
  const item = name === undefined ? undefined : named.get(name);
  if (item === undefined) throw new Error('An aligned list names what it does not hold');
  return item;
}
