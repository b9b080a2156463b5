import type {
  ComparedBlock,
  ComparedSection,
  Comparison,
} from '../../../templates/model/comparison.ts';

/** Paragraphs in a row: one that differs, or a run of some that do not. */
export type FoldedBlocks =
  | { readonly kind: 'differs'; readonly block: ComparedBlock }
  | { readonly kind: 'same'; readonly blocks: readonly ComparedBlock[] };

/** Sections in a row: one in which something differs, or a run of some in which nothing does. */
export type FoldedSections =
  | { readonly kind: 'differs'; readonly section: ComparedSection }
  | { readonly kind: 'same'; readonly sections: readonly ComparedSection[] };

/** The paragraphs of a section in their order, each run of unchanged ones as one. */
export const foldBlocks = (blocks: readonly ComparedBlock[]): readonly FoldedBlocks[] =>
  runs(blocks, ({ fate }) => fate === 'same').map((run) =>
    run.same
      ? { kind: 'same', blocks: [run.first, ...run.more] }
      : { kind: 'differs', block: run.first },
  );

/** The sections of a text in their order, each run of unchanged ones as one; empty unchanged ones are left out. */
export const foldSections = (sections: readonly ComparedSection[]): readonly FoldedSections[] =>
  runs(
    sections.filter((section) => differs(section) || section.blocks.length > 0),
    (section) => !differs(section),
  ).map((run) =>
    run.same
      ? { kind: 'same', sections: [run.first, ...run.more] }
      : { kind: 'differs', section: run.first },
  );

/** How many paragraphs of all texts differ. */
export const changedParagraphs = ({ drafts }: Comparison): number =>
  drafts
    .flatMap(({ sections }) => sections)
    .flatMap(({ blocks }) => blocks)
    .filter(({ fate }) => fate !== 'same').length;

const differs = ({ fate, blocks }: ComparedSection): boolean =>
  fate !== 'same' || blocks.some((block) => block.fate !== 'same');

interface Run<Item> {
  readonly same: boolean;
  readonly first: Item;
  readonly more: Item[];
}

function runs<Item>(items: readonly Item[], isSame: (item: Item) => boolean): readonly Run<Item>[] {
  const found: Run<Item>[] = [];
  for (const item of items) {
    const last = found.at(-1);
    const same = isSame(item);
    if (same && last?.same) last.more.push(item);
    else found.push({ same, first: item, more: [] });
  }
  return found;
}
