import type { EvidenceId } from '../ids.ts';
import type { Block } from './block.ts';
import { isWords, type Inline } from './inline.ts';
import { inlinesOfBlock } from './inlines-of-block.ts';
import { mapInlines } from './map-inlines.ts';

/** The evidence that a block rests on: what its sentences are bound to, and the consent to a voice. */
export const evidenceInBlock = (block: Block): readonly EvidenceId[] => [
  ...(block.kind === 'voice' && block.evidence !== undefined ? [block.evidence] : []),
  ...inlinesOfBlock(block).flatMap((inline) =>
    !isWords(inline) && inline.kind === 'evidence' ? inline.evidence : [],
  ),
];

/**
 * A block with each of its links to evidence led elsewhere; a link that leads nowhere goes, and a mark with
 * its last one. The same block where nothing changes.
 */
export function withEvidence(
  block: Block,
  lead: (id: EvidenceId) => EvidenceId | undefined,
): Block {
  if (evidenceInBlock(block).every((id) => lead(id) === id)) return block;
  const marked = mapInlines(block, (inline): readonly Inline[] => {
    if (isWords(inline) || inline.kind !== 'evidence') return [inline];
    const evidence = inline.evidence.map(lead).filter((id) => id !== undefined);
    return evidence.length > 0 || inline.evidence.length === 0 ? [{ ...inline, evidence }] : [];
  });
  if (marked.kind !== 'voice' || marked.evidence === undefined) return marked;
  const { evidence, ...voice } = marked;
  const led = lead(evidence);
  return led === undefined ? voice : { ...voice, evidence: led };
}
