/** A list with each element changed; the same list where nothing changes, so that what is right is never copied. */
export function sameList<Element>(
  list: readonly Element[],
  change: (element: Element, index: number) => Element,
): readonly Element[] {
  let changed: Element[] | undefined;
  for (const [index, element] of list.entries()) {
    const next = change(element, index);
    if (next !== element) changed ??= list.slice(0, index);
    changed?.push(next);
  }
  return changed ?? list;
}
