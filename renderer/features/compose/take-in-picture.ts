import type { Attachment, AttachmentType } from '../../../templates/model/attachment.ts';
import type { AttachmentId } from '../../../templates/model/ids.ts';

/** The longest side of a picture that a text keeps, in pixels. */
const longestSide = 2000;
const jpegQuality = 0.9;

/** A picture ready for a dossier. `id` is the SHA-256 of its bytes. */
interface TakenPicture {
  readonly id: AttachmentId;
  readonly attachment: Attachment;
}

/**
 * Draws a picture anew from the bytes of a file, at most 2,000 pixels on its long side: what a camera wrote
 * beside it, place and author above all, stays outside. Undefined for a file that holds no picture.
 */
export async function takeInPicture(file: Blob): Promise<TakenPicture | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const type: AttachmentType = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  const drawn = await canvas.convertToBlob({ type, quality: jpegQuality });
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const id = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id: id as AttachmentId, attachment: { type, width, height, data: base64(bytes) } };
}

/** In stretches, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const stretch = 0x8000;
  let letters = '';
  for (let from = 0; from < bytes.length; from += stretch)
    letters += String.fromCharCode(...bytes.subarray(from, from + stretch));
  return btoa(letters);
}
