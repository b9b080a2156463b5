import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import { type BodyTable, bodyTable, sectionOf, type Standing } from './body-table.ts';
import { firstOf } from './json-text.ts';
import { mergeOrder } from './merge-order.ts';
import { askWhole, mergeWhole } from './merge-whole.ts';
import type { Sides } from './merge.ts';
import { ask, type Merging, noBase, note } from './merging.ts';
import type { Path } from './path.ts';
import { settleSections } from './settle-sections.ts';

const nothing: BodyTable = { order: [], shells: new Map(), lists: new Map(), blocks: new Map() };

/** Merges the sections and blocks of a draft, each by its id. A block may go to another section on one side and change on the other. */
export function mergeBody(
  merging: Merging,
  path: Path,
  sides: Sides<readonly Section[] | undefined, readonly Section[]>,
): unknown {
  const [base, ours, theirs] = [
    sides.base ? bodyTable(sides.base) : nothing,
    bodyTable(sides.ours),
    bodyTable(sides.theirs),
  ];
  if (!base || !ours || !theirs)
    return mergeWhole(merging, path, { ...sides, base: sides.base ?? noBase });
  const draft = path.slice(0, -1);
  const tables = settleSections(merging, draft, { base, ours, theirs });
  const blocks = mergeBlocks(merging, draft, tables);
  const knowsBase = sides.base !== undefined;
  const order = sectionOrder(merging, path, tables, knowsBase);
  return order.map((id) => ({
    ...(mergeShell(merging, [...path, id], id, tables) as Section),
    blocks: blockOrder(merging, draft, id, tables, blocks, knowsBase).map(
      (block) => blocks.get(block)?.block,
    ),
  }));
}

function sectionOrder(
  merging: Merging,
  path: Path,
  { base, ours, theirs }: Sides<BodyTable>,
  knowsBase: boolean,
): readonly string[] {
  const all = new Set([...ours.order, ...theirs.order]);
  return mergeOrder(
    merging,
    path,
    { base: knowsBase ? base.order : undefined, ours: ours.order, theirs: theirs.order },
    {
      meeting: 'order',
      holds: (id) => all.has(id) && (!base.shells.has(id) || ours.shells.has(id)),
      isNew: (id) => !base.shells.has(id),
      at: (id) => [...path, id],
      element: (id) => sectionOf(ours, id) ?? sectionOf(theirs, id),
    },
  );
}

function mergeShell(
  merging: Merging,
  path: Path,
  id: string,
  { base, ours, theirs }: Sides<BodyTable>,
): unknown {
  const [our, their] = [ours.shells.get(id), theirs.shells.get(id)];
  if (our && their) {
    const before = base.shells.get(id) ?? noBase;
    return merging.value(merging, path, { base: before, ours: our, theirs: their });
  }
  if (their) note(merging, path, 'added');
  return our ?? their;
}

/** Every block of the merged body with the section it belongs to. */
function mergeBlocks(
  merging: Merging,
  draft: Path,
  tables: Sides<BodyTable>,
): ReadonlyMap<string, Standing> {
  const merged = new Map<string, Standing>();
  for (const id of new Set([...tables.ours.blocks.keys(), ...tables.theirs.blocks.keys()])) {
    const standing = mergeStanding(merging, [...draft, 'blocks', id], tables, {
      base: tables.base.blocks.get(id),
      ours: tables.ours.blocks.get(id),
      theirs: tables.theirs.blocks.get(id),
    });
    if (standing) merged.set(id, standing);
  }
  return merged;
}

function mergeStanding(
  merging: Merging,
  path: Path,
  tables: Sides<BodyTable>,
  { base, ours, theirs }: Sides<Standing | undefined>,
): Standing | undefined {
  if (ours && theirs) {
    const blocks = { base: base?.block ?? noBase, ours: ours.block, theirs: theirs.block };
    const block = merging.value(merging, path, blocks) as Standing['block'];
    return { block, section: mergeHome(merging, path, tables, { base, ours, theirs }) };
  }
  const only = ours ?? theirs;
  if (!base || !only) return only;
  const blocks = { base: base.block, ours: ours?.block, theirs: theirs?.block };
  // A block that the other side brought to another section is one that it changed.
  const settle = only.section === base.section ? mergeWhole : askWhole;
  const block = settle(merging, path, blocks) as Standing['block'] | undefined;
  return block && { block, section: only.section };
}

/** The section where a block belongs. */
function mergeHome(
  merging: Merging,
  path: Path,
  { ours: table }: Sides<BodyTable>,
  { base, ours, theirs }: Sides<Standing | undefined, Standing>,
): string {
  if (ours.section === theirs.section || theirs.section === base?.section) return ours.section;
  if (ours.section === base?.section) return theirs.section;
  const decision = ask(merging, path, {
    kind: 'moved',
    base: (base?.section ?? null) as ContentId | null,
    ours: ours.section as ContentId,
    theirs: theirs.section as ContentId,
    choices: ['ours', 'theirs'],
  });
  if (decision?.take === 'ours') return ours.section;
  if (decision?.take === 'theirs') return theirs.section;
  return base && table.shells.has(base.section)
    ? base.section
    : firstOf(ours.section, theirs.section);
}

function blockOrder(
  merging: Merging,
  draft: Path,
  section: string,
  { base, ours, theirs }: Sides<BodyTable>,
  blocks: ReadonlyMap<string, Standing>,
  knowsBase: boolean,
): readonly string[] {
  const lists = {
    base: base.lists.get(section) ?? (knowsBase ? [] : undefined),
    ours: ours.lists.get(section),
    theirs: theirs.lists.get(section),
  };
  return mergeOrder(merging, [...draft, 'sections', section, 'blocks'], lists, {
    meeting: 'choose',
    holds: (id) => blocks.get(id)?.section === section,
    isNew: (id) => !base.blocks.has(id) && !(ours.blocks.has(id) && theirs.blocks.has(id)),
    at: (id) => [...draft, 'blocks', id],
    element: (id) => blocks.get(id)?.block,
  });
}
