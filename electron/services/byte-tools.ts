import { createHash } from 'node:crypto';
import type { ByteTools } from '../../templates/codec/parts.ts';

/** SHA-256 of bytes, in hex. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What the codec needs from Node. */
export const byteTools: ByteTools = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  sha256,
};
