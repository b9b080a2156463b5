import { evidenceInBlock, withEvidence } from '../model/blocks/evidence-in-blocks.ts';
import type { Draft } from '../model/draft.ts';
import type { EvidenceId } from '../model/ids.ts';

/** A draft with each link of its text to evidence led elsewhere, or nowhere; the same draft where nothing changes. */
export function leadEvidence(
  draft: Draft,
  lead: (id: EvidenceId) => EvidenceId | undefined,
): Draft {
  const changes = draft.sections.some(({ blocks }) =>
    blocks.some((block) => evidenceInBlock(block).some((id) => lead(id) !== id)),
  );
  if (!changes) return draft;
  return {
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => withEvidence(block, lead)),
    })),
  };
}
