import type { Block } from '../model/blocks/block.ts';
import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';
import type { Cuttable } from '../model/speech.ts';
import { saysSomething } from '../print/says-something.ts';
import { type Gone, takenByBlock } from './apply-cut.ts';
import { strandedBy } from './goes-along.ts';
import { withoutSpans } from './optional-spans.ts';
import type { DraftUnderSpeech } from './under-speech.ts';
import { wordCounter } from './word-counter.ts';

/** A text without some passages: its words, what else goes with them, and what is left hanging. */
export interface Measure {
  readonly words: number;
  readonly along: readonly ContentId[];
  readonly hanging: readonly ContentId[];
}

/** What is taken of each block. */
export type GoneByBlock = ReturnType<typeof takenByBlock>;

export interface Measurer {
  /** Measures the text without what is taken. */
  (taken: readonly Cuttable[]): Measure;
  /** The words that go with one more passage. */
  readonly saved: (gone: GoneByBlock, one: Cuttable) => number;
}

/** A measurer of the sections of a draft; blocks that a person keeps never go along. */
export function cutMeasurer(
  under: DraftUnderSpeech,
  text: readonly Section[],
  isKept: (block: Block) => boolean,
): Measurer {
  const wordsOf = wordCounter(under);
  const byId = new Map(text.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])));
  const variants = new Map<string, Block | undefined>();
  const rest = (block: Block, gone: Gone | undefined): Block | undefined => {
    if (gone === 'block') return undefined;
    if (gone === undefined || gone.size === 0) return withoutSpans(block, nothing);
    const name = `${block.id} ${[...gone].sort().join(' ')}`;
    if (!variants.has(name)) variants.set(name, withoutSpans(block, gone));
    return variants.get(name);
  };
  const restWords = (block: Block, gone: Gone | undefined): number => {
    const left = rest(block, gone);
    return left ? wordsOf(left) : 0;
  };
  const measure = (taken: readonly Cuttable[]): Measure => {
    const gone = takenByBlock(taken);
    const { along, hanging } =
      gone.size === 0
        ? { along: [], hanging: [] }
        : strandedBy(
            text,
            (block) => gone.has(block.id) && !rest(block, gone.get(block.id)),
            (block) => showsItself.has(block.kind) || wordsOf(block) > 0,
            (block) => block.priority === 'must' || isKept(block),
          );
    const goesAlong = new Set(along);
    let words = 0;
    for (const { blocks } of text) {
      const left = blocks.flatMap((block) =>
        goesAlong.has(block.id) ? [] : (rest(block, gone.get(block.id)) ?? []),
      );
      if (left.some(saysSomething)) for (const block of left) words += wordsOf(block);
    }
    return { words, along, hanging };
  };
  const saved = (gone: GoneByBlock, one: Cuttable): number => {
    const block = byId.get(one.block);
    if (!block) return 0;
    const before = gone.get(one.block) ?? nothing;
    if (before === 'block') return 0;
    const after: Gone = one.kind === 'block' ? 'block' : new Set([...before, one.span]);
    return restWords(block, before) - restWords(block, after);
  };
  return Object.assign(measure, { saved });
}

const nothing: ReadonlySet<number> = new Set();

/** Blocks that stand on the page without words of their own. */
const showsItself: ReadonlySet<Block['kind']> = new Set(['image', 'table', 'risk-table']);
