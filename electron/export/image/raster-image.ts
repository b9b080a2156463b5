import type { AttachmentType } from '../../../templates/model/attachment.ts';

/** A picture that was read from its first to its last byte. */
export interface RasterImage {
  readonly type: AttachmentType;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The picture without anything that is not needed to show it. */
  readonly bytes: Uint8Array;
  /** What travelled with it and is not in `bytes`: camera data, place, texts, thumbnails, bytes behind its end. */
  readonly carried: readonly string[];
}

/** Stretches of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
