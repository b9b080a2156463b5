import type { ContentId } from '../../../templates/model/ids.ts';
import type { OpenPicture } from './pasted-block.ts';

/** A picture that came along whole and waits for being stored. `after` is the block that it follows. */
export interface PastedPicture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly alt: string;
  readonly after: ContentId | undefined;
}

const start = /^data:(image\/(?:png|jpeg));base64,/i;

/** The picture that an address holds in itself; undefined for every address that leads elsewhere, and for broken ones. */
export function pastedPicture(
  { source, alt }: OpenPicture,
  after: ContentId | undefined,
): PastedPicture | undefined {
  const found = start.exec(source);
  if (!found) return undefined;
  const bytes = bytesOf(source.slice(found[0].length));
  if (!bytes) return undefined;
  const isPng = bytes[0] === 0x89 && bytes[1] === 0x50;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) return undefined;
  return { type: isPng ? 'image/png' : 'image/jpeg', bytes, alt, after };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
