import type { Block } from '../model/blocks/block.ts';
import { runText } from '../model/blocks/run-text.ts';
import type { Section } from '../model/draft.ts';
import type { ContentId } from '../model/ids.ts';

/** What a cut leaves without sense: blocks that go along, and list openings that stay though their list went. */
export interface Stranded {
  readonly along: readonly ContentId[];
  readonly hanging: readonly ContentId[];
}

/** What stands after a place: anything said before the next address, under each level of heading, and in the list right after. */
interface Ahead {
  readonly said: boolean;
  readonly under: readonly [boolean, boolean, boolean];
  readonly list: boolean;
}

const nothingAhead: Ahead = { said: false, under: [false, false, false], list: false };

/**
 * Finds headings and addresses to the chair that a cut left with nothing under them, attributions without
 * their quotation, and paragraphs that only open a list that went. What had nothing under it before stays,
 * and so does whatever `stays` holds. `isGone` tells what the cut took, `says` whether a block prints anything.
 */
export function strandedBy(
  sections: readonly Pick<Section, 'blocks'>[],
  isGone: (block: Block) => boolean,
  says: (block: Block) => boolean,
  stays: (block: Block) => boolean,
): Stranded {
  const along: ContentId[] = [];
  const hanging: ContentId[] = [];
  let before = nothingAhead;
  let now = nothingAhead;
  for (const { blocks } of sections.toReversed()) {
    before = { ...nothingAhead, said: before.said };
    now = { ...nothingAhead, said: now.said };
    for (let index = blocks.length - 1; index >= 0; index -= 1) {
      const block = blocks[index];
      if (!block) continue;
      let goes = isGone(block);
      if (!goes) {
        const quotation = blocks[index - 1];
        const lost =
          block.kind === 'attribution'
            ? quotation?.kind === 'quotation' && isGone(quotation)
            : hasUnder(block, before) && !hasUnder(block, now);
        if (lost && !stays(block) && !(opensList(block) && saysMore(block))) {
          along.push(block.id);
          goes = true;
        } else if (lost && opensList(block)) hanging.push(block.id);
      }
      before = past(block, before, says(block));
      now = past(block, now, says(block) && !goes, goes);
    }
  }
  return { along: along.reverse(), hanging: hanging.reverse() };
}

function hasUnder(block: Block, ahead: Ahead): boolean {
  if (block.kind === 'salutation') return ahead.said;
  if (block.kind === 'heading') return ahead.under[block.level - 1] ?? false;
  return opensList(block) && ahead.list;
}

/** What is ahead of a block, seen from before it. A block that goes leaves only its place in a list behind. */
function past(block: Block, ahead: Ahead, says: boolean, goes = false): Ahead {
  const list = inList(block) ? ahead.list || says : block.kind === 'attribution' && ahead.list;
  if (goes || !says) return { ...ahead, list };
  if (block.kind === 'salutation') return { ...ahead, said: false, list };
  const [one, two, three] = ahead.under;
  if (block.kind === 'heading') {
    const under = [block.level > 1, block.level > 2, false] as const;
    return { said: true, under, list };
  }
  return { said: true, under: one && two && three ? ahead.under : [true, true, true], list };
}

/** Blocks that a paragraph with a colon can open. */
const inList = (block: Block): boolean =>
  block.kind === 'item' ||
  block.kind === 'quotation' ||
  block.kind === 'voice' ||
  block.kind === 'ask' ||
  block.kind === 'table' ||
  (block.kind === 'numbered' && block.level > 0);

const textOf = (block: Block): string =>
  block.kind === 'paragraph' || block.kind === 'numbered'
    ? runText(block.content).replace(/[\s\uFFFC]+$/u, '')
    : '';

const opensList = (block: Block): boolean => /[:：]$/u.test(textOf(block));

/** A paragraph of several sentences holds more than the opening of its list. */
const saysMore = (block: Block): boolean => /[.!?؟]["”’»)]*\s|[。！？]/u.test(textOf(block));
