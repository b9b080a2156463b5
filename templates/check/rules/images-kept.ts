import { foundAt } from '../found-at.ts';
import type { DraftRule } from '../rule.ts';

/** Every picture is in the dossier; one that is not would leave an empty place in print. */
export const imagesKept: DraftRule = ({ dossier, draft }) =>
  draft.sections.flatMap(({ blocks }) =>
    blocks
      .filter(
        (block) =>
          block.kind === 'image' && !Object.hasOwn(dossier.attachments ?? {}, block.attachment),
      )
      .map((block) =>
        foundAt({ draft: draft.id }, block, 'image-lost', undefined, {}, undefined, 'warning'),
      ),
  );
