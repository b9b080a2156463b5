import type { Attachment } from '../model/attachment.ts';
import type { Dossier } from '../model/dossier.ts';
import type { AttachmentId } from '../model/ids.ts';

/** Puts a picture into the dossier. `id` must be the SHA-256 of its bytes, so that one picture is kept once. */
export const putAttachment = (
  dossier: Dossier,
  id: AttachmentId,
  attachment: Attachment,
): Dossier =>
  dossier.attachments && Object.hasOwn(dossier.attachments, id)
    ? dossier
    : { ...dossier, attachments: { ...dossier.attachments, [id]: attachment } };
