import type { Dossier } from '../model/dossier.ts';
import type { AttachmentId } from '../model/ids.ts';
import { putAttachment } from './put-attachment.ts';

/** A dossier with the pictures that its texts show and that it lacks, as far as an earlier state has them. */
export function withPictures(dossier: Dossier, from: Dossier): Dossier {
  const shown = new Set<AttachmentId>(
    dossier.drafts.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'image' ? [block.attachment] : [])),
      ),
    ),
  );
  let complete = dossier;
  for (const id of shown) {
    const picture = from.attachments?.[id];
    if (picture) complete = putAttachment(complete, id, picture);
  }
  return complete;
}
