import type { Block } from '../model/blocks/block.ts';
import type { Section } from '../model/draft.ts';

/** A block and the section it stands in. */
export interface Standing {
  readonly block: Block;
  readonly section: string;
}

/** What a section is apart from its blocks. */
export type Shell = Omit<Section, 'blocks'>;

/** The body of a draft, taken apart so that a block keeps its identity in whatever section it stands. */
export interface BodyTable {
  readonly order: readonly string[];
  readonly shells: ReadonlyMap<string, Shell>;
  /** The blocks of each section, by id. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly blocks: ReadonlyMap<string, Standing>;
}

/** A body as a table; undefined where an id stands twice, since nothing can be said of its identity then. */
export function bodyTable(sections: readonly Section[]): BodyTable | undefined {
  const shells = new Map<string, Shell>();
  const lists = new Map<string, readonly string[]>();
  const blocks = new Map<string, Standing>();
  let count = 0;
  for (const { blocks: stood, ...shell } of sections) {
    shells.set(shell.id, shell);
    lists.set(
      shell.id,
      stood.map(({ id }) => id),
    );
    for (const block of stood) blocks.set(block.id, { block, section: shell.id });
    count += stood.length;
  }
  if (shells.size !== sections.length || blocks.size !== count) return undefined;
  return { order: [...shells.keys()], shells, lists, blocks };
}

/** A section of a table as it stands in a draft. */
export function sectionOf(table: BodyTable, id: string): Section | undefined {
  const shell = table.shells.get(id);
  return shell && { ...shell, blocks: blocksOf(table, id).map(({ block }) => block) };
}

/** The blocks of a section of a table, in order. */
export const blocksOf = (table: BodyTable, section: string): readonly Standing[] =>
  (table.lists.get(section) ?? []).flatMap((id) => table.blocks.get(id) ?? []);
