import type { Block, Priority } from '../model/blocks/block.ts';
import type { Section } from '../model/draft.ts';
import type { Cut, Cuttable } from '../model/speech.ts';
import { spansOfBlock } from './optional-spans.ts';

/** Why a passage goes: its mark, a person's decision, or because nothing is left under it. */
export type CutReason = 'may' | 'optional' | 'should' | 'dropped' | 'along';

/** The marks by which passages go, in this order. */
export const cutClasses = ['may', 'optional', 'should'] as const;

/** A passage that may go, and why. */
export type Candidate = Cuttable & { readonly reason: CutReason };

/** A name for a passage, the same for equal ones. */
export const cuttableName = (one: Cuttable): string =>
  one.kind === 'block' ? one.block : `${one.block} ${one.span}`;

/** The passages of a text that carry a mark, in its order. */
export function candidates(
  text: readonly Section[],
  reason: (typeof cutClasses)[number],
): readonly Candidate[] {
  const blocks = text.flatMap((section) => section.blocks);
  return reason === 'optional'
    ? blocks.flatMap(spanCandidates)
    : blocks
        .filter(({ priority }) => priority === (reason satisfies Priority))
        .map(({ id }) => ({ kind: 'block', block: id, reason }));
}

const spanCandidates = (block: Block): readonly Candidate[] =>
  spansOfBlock(block).map((_, span) => ({
    kind: 'span',
    block: block.id,
    span,
    reason: 'optional',
  }));

/** What a person dropped and the text still has. */
export function droppedByHand(
  text: readonly Section[],
  { drop }: Cut,
  isKept: (one: Cuttable) => boolean,
): readonly Candidate[] {
  const spans = new Map(
    text.flatMap(({ blocks }) => blocks.map((block) => [block.id, spansOfBlock(block).length])),
  );
  const named = new Map(drop.map((one) => [cuttableName(one), one]));
  return [...named.values()].flatMap((one): readonly Candidate[] => {
    const count = spans.get(one.block);
    const isThere = count !== undefined && (one.kind === 'block' || one.span < count);
    return isThere && !isKept(one) ? [{ ...one, reason: 'dropped' }] : [];
  });
}
