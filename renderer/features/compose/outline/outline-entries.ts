import type { Block, BlockKind } from '../../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../../templates/model/blocks/inlines-of-block.ts';
import { objectLetter, runText } from '../../../../templates/model/blocks/run-text.ts';
import type { Section } from '../../../../templates/model/draft.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';

/** A line of the outline. `level` 1 to 3 for a heading, 4 for what stands below one. */
export interface OutlineEntry {
  readonly id: ContentId;
  readonly kind: BlockKind;
  readonly level: 1 | 2 | 3 | 4;
  /** The first words; empty for a block without words. */
  readonly words: string;
}

/** How many letters of a block stand in the outline. */
const most = 60;

const entries = new WeakMap<Block, OutlineEntry>();

/** The blocks of a section as lines of an outline. Blocks that did not change give the same lines as before. */
export const outlineEntries = ({ blocks }: Section): readonly OutlineEntry[] =>
  blocks.map((block) => {
    const known = entries.get(block);
    if (known) return known;
    const entry: OutlineEntry = {
      id: block.id,
      kind: block.kind,
      level: block.kind === 'heading' ? block.level : 4,
      words: firstWords(block),
    };
    entries.set(block, entry);
    return entry;
  });

function firstWords(block: Block): string {
  const text = runsOfBlock(block).map(runText).join(' ').replaceAll(objectLetter, '…').trim();
  const letters = Array.from(text.slice(0, most * 2));
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()}…`;
}
