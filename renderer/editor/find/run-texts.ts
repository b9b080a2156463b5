import type { Block } from '../../../templates/model/blocks/block.ts';
import { runsOfBlock } from '../../../templates/model/blocks/inlines-of-block.ts';
import { runText } from '../../../templates/model/blocks/run-text.ts';
import type { Section } from '../../../templates/model/draft.ts';
import type { ContentId } from '../../../templates/model/ids.ts';

/** The words of one run of a block. */
export interface RunText {
  readonly block: ContentId;
  readonly run: number;
  readonly text: string;
}

const known = new WeakMap<Block, readonly RunText[]>();

/** The words of every run of a text in reading order. A block that is the same object is read once. */
export const runTexts = (sections: readonly Section[]): readonly RunText[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));

function textsOf(block: Block): readonly RunText[] {
  const before = known.get(block);
  if (before) return before;
  const texts = runsOfBlock(block).map((inlines, run) => ({
    block: block.id,
    run,
    text: runText(inlines),
  }));
  known.set(block, texts);
  return texts;
}
