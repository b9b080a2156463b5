import { sameJson } from '../change/same-json.ts';
import { blocksOf, type BodyTable, sectionOf, type Standing } from './body-table.ts';
import { completed } from './completed.ts';
import { mergeWhole } from './merge-whole.ts';
import type { Sides } from './merge.ts';
import type { Merging } from './merging.ts';
import type { Path } from './path.ts';

/**
 * Decides about the sections that one side removed, and gives the sides as if they agreed: afterwards
 * a section of the base is on both sides or on neither. No block gets lost that stands elsewhere.
 */
export function settleSections(
  merging: Merging,
  draft: Path,
  tables: Sides<BodyTable>,
): Sides<BodyTable> {
  const { base } = tables;
  let { ours, theirs } = tables;
  for (const id of base.order) {
    if (ours.shells.has(id) === theirs.shells.has(id)) continue;
    const removedByUs = !ours.shells.has(id);
    const [remover, keeper] = removedByUs ? [ours, theirs] : [theirs, ours];
    if (isNeeded(id, remover)) {
      if (removedByUs) ours = broughtBack(id, base, ours);
      else theirs = broughtBack(id, base, theirs);
      continue;
    }
    const section = sectionOf(base, id);
    const kept = isUntouched(id, base, remover, keeper) ? section : sectionOf(keeper, id);
    const settled = mergeWhole(merging, [...draft, 'sections', id], {
      base: section,
      ours: removedByUs ? undefined : kept,
      theirs: removedByUs ? kept : undefined,
    });
    const stays = settled !== undefined;
    const back = sameJson(settled, kept) ? keeper : asInBase(id, base, keeper);
    const [left, right] = stays
      ? [broughtBack(id, base, remover), back]
      : [remover, takenOut(id, remover, keeper)];
    [ours, theirs] = removedByUs ? [left, right] : [right, left];
  }
  return { base, ours, theirs };
}

/** True where blocks came to a section that their side removed: each side had dissolved a section into the other's. */
const isNeeded = (id: string, remover: BodyTable): boolean => standingIn(id, remover).length > 0;

const standingIn = (id: string, { blocks }: BodyTable): readonly Standing[] =>
  [...blocks.values()].filter(({ section }) => section === id);

/** True where the keeper changed nothing but what the remover took elsewhere first. */
function isUntouched(id: string, base: BodyTable, remover: BodyTable, keeper: BodyTable): boolean {
  const staying = (table: BodyTable): readonly unknown[] =>
    blocksOf(table, id)
      .map(({ block }) => block)
      .filter((block) => !remover.blocks.has(block.id));
  return (
    sameJson(base.shells.get(id), keeper.shells.get(id)) && sameJson(staying(base), staying(keeper))
  );
}

/** A table with a section of the base put back, with what came there and those of its blocks that stand nowhere else. */
function broughtBack(id: string, base: BodyTable, table: BodyTable): BodyTable {
  const missing = blocksOf(base, id).filter(({ block }) => !table.blocks.has(block.id));
  return {
    order: completed(
      table.order,
      base.order.filter((one) => one === id || table.shells.has(one)),
    ),
    shells: withEntry(table.shells, id, base.shells.get(id)),
    lists: withEntry(
      table.lists,
      id,
      [...standingIn(id, table), ...missing].map(({ block }) => block.id),
    ),
    blocks: new Map([...table.blocks, ...missing.map((one) => [one.block.id, one] as const)]),
  };
}

/** A table with a section as the base has it; blocks that were brought there stay. */
function asInBase(id: string, base: BodyTable, table: BodyTable): BodyTable {
  const blocks = new Map(table.blocks);
  const list = (table.lists.get(id) ?? []).filter((block) => {
    const before = base.blocks.get(block);
    if (!before) blocks.delete(block);
    else if (before.section === id) blocks.set(block, before);
    return before !== undefined;
  });
  const gone = blocksOf(base, id).filter(({ block }) => !blocks.has(block.id));
  for (const standing of gone) blocks.set(standing.block.id, standing);
  return {
    ...table,
    shells: withEntry(table.shells, id, base.shells.get(id)),
    lists: withEntry(table.lists, id, completed(list, base.lists.get(id) ?? [])),
    blocks,
  };
}

/** A table without a section; a block of it that the other table has elsewhere goes there. */
function takenOut(id: string, other: BodyTable, table: BodyTable): BodyTable {
  const blocks = new Map<string, Standing>();
  for (const [block, standing] of table.blocks) {
    const section = standing.section === id ? other.blocks.get(block)?.section : standing.section;
    if (section !== undefined) blocks.set(block, { ...standing, section });
  }
  return {
    order: table.order.filter((one) => one !== id),
    shells: withEntry(table.shells, id, undefined),
    lists: withEntry(table.lists, id, undefined),
    blocks,
  };
}

const withEntry = <Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  value: Value | undefined,
): ReadonlyMap<string, Value> => {
  const changed = new Map(map);
  if (value === undefined) changed.delete(id);
  else changed.set(id, value);
  return changed;
};
