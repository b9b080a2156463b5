import type { Block } from '../model/blocks/block.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ContentId, DraftId } from '../model/ids.ts';
import { changeDraft } from './change-draft.ts';

/** A dossier in which one block of a draft is replaced by what `change` makes of it; all others stay the same objects. */
export const changeBlock = (
  dossier: Dossier,
  draft: DraftId,
  id: ContentId,
  change: (block: Block) => Block,
): Dossier =>
  changeDraft(dossier, draft, (before) => ({
    ...before,
    sections: before.sections.map((section) =>
      section.blocks.some((block) => block.id === id)
        ? {
            ...section,
            blocks: section.blocks.map((block) => (block.id === id ? change(block) : block)),
          }
        : section,
    ),
  }));
