export const attachmentTypes = ['image/png', 'image/jpeg'] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/**
 * A picture, drawn anew when it was taken in, so that nothing of its camera or place is left. `data` is
 * base64 while the dossier is open; in the file its bytes are a part of their own. Sizes are in pixels.
 */
export interface Attachment {
  readonly type: AttachmentType;
  readonly width: number;
  readonly height: number;
  readonly data: string;
}
