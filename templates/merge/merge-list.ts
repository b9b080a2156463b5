import { isList, isMembers } from '../change/json-kinds.ts';
import { mergeOrder } from './merge-order.ts';
import { askWhole, mergeWhole } from './merge-whole.ts';
import type { Sides } from './merge.ts';
import { type Merging, noBase } from './merging.ts';
import type { Path } from './path.ts';

export type Element = Readonly<Record<string, unknown>> & { readonly id: string };

/** Tells lists whose elements have an id each, once. */
export const isElements = (value: unknown): value is readonly Element[] =>
  isList(value) &&
  value.every((one) => isMembers(one) && typeof one['id'] === 'string') &&
  new Set(value.map((one) => (one as Element).id)).size === value.length;

/**
 * Merges two lists by the ids of their elements. A list of the dossier itself takes additions of both
 * sides in order of their ids; further in, where order is part of what is said, a person decides.
 */
export function mergeList(
  merging: Merging,
  path: Path,
  sides: Sides<readonly Element[] | undefined, readonly Element[]>,
): readonly unknown[] {
  const [base, ours, theirs] = [byId(sides.base ?? []), byId(sides.ours), byId(sides.theirs)];
  const merged = new Map<string, unknown>();
  for (const id of new Set([...ours.keys(), ...theirs.keys()])) {
    const value = mergeElement(merging, [...path, id], {
      base: base.get(id),
      ours: ours.get(id),
      theirs: theirs.get(id),
    });
    if (value !== undefined) merged.set(id, value);
  }
  const order = mergeOrder(
    merging,
    path,
    {
      base: sides.base && [...base.keys()],
      ours: [...ours.keys()],
      theirs: [...theirs.keys()],
    },
    {
      meeting: path.length === 1 ? 'sort' : 'choose',
      holds: (id) => merged.has(id),
      isNew: (id) => !base.has(id) && !(ours.has(id) && theirs.has(id)),
      at: (id) => [...path, id],
      element: (id) => merged.get(id),
    },
  );
  return order.map((id) => merged.get(id));
}

const byId = (elements: readonly Element[]): ReadonlyMap<string, Element> =>
  new Map(elements.map((element) => [element.id, element]));

/** An element that one side alone has and that the base had not is an addition. */
function mergeElement(
  merging: Merging,
  path: Path,
  { base, ours, theirs }: Sides<Element | undefined>,
): unknown {
  if (ours && theirs) return merging.value(merging, path, { base: base ?? noBase, ours, theirs });
  if (base) {
    const isUsed = path[0] === 'evidence' && merging.usedAnew.has(base.id);
    return (isUsed ? askWhole : mergeWhole)(merging, path, { base, ours, theirs });
  }
  return ours ?? theirs;
}
