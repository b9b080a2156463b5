import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from 'node:zlib';

/** What bytes turn out to be when something in them is unpacked. */
export interface Unpacking {
  readonly how: string;
  readonly bytes: Buffer;
}

/** Bytes that one unpacking may give; what is longer is not looked at. */
const longest = 1 << 28;

const torn = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longest };
const tornBrotli = { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength: longest };
const tornZstd = { finishFlush: constants.ZSTD_e_flush, maxOutputLength: longest };

/**
 * Everything that can be unpacked from bytes, torn ends included: what they are as a whole as deflate,
 * zlib or brotli, and wherever in them an entry of a zip, a gzip or a zstd begins.
 */
export function unpackings(bytes: Buffer): readonly Unpacking[] {
  const found: Unpacking[] = [];
  const attempt = (how: string, unpack: () => Buffer): void => {
    try {
      const unpacked = unpack();
      if (unpacked.length > 0) found.push({ how, bytes: unpacked });
    } catch {
      // It was not packed that way.
    }
  };
  attempt('deflate', () => inflateRawSync(bytes, torn));
  attempt('zlib', () => inflateSync(bytes, torn));
  attempt('brotli', () => brotliDecompressSync(bytes, tornBrotli));
  for (const at of places(bytes, [0x1f, 0x8b, 0x08]))
    attempt('gzip', () => gunzipSync(bytes.subarray(at), torn));
  for (const at of places(bytes, [0x28, 0xb5, 0x2f, 0xfd]))
    attempt('zstd', () => zstdDecompressSync(bytes.subarray(at), tornZstd));
  for (const at of places(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    const entry = zipEntry(bytes.subarray(at));
    if (entry?.method === 8) attempt(entry.how, () => inflateRawSync(entry.packed, torn));
    // What is stored in plain may itself be packed.
    if (entry?.method === 0) found.push({ how: entry.how, bytes: entry.packed });
  }
  return found;
}

function places(bytes: Buffer, mark: readonly number[]): readonly number[] {
  const wanted = Buffer.from(mark);
  const found: number[] = [];
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

interface ZipEntry {
  readonly how: string;
  readonly method: number;
  readonly packed: Buffer;
}

/** The entry that begins here, by its own header (APPNOTE.TXT, 4.3.7); where that gives no size, up to the end. */
function zipEntry(bytes: Buffer): ZipEntry | undefined {
  if (bytes.length < 30) return undefined;
  const size = bytes.readUInt32LE(18);
  const name = bytes.readUInt16LE(26);
  const start = 30 + name + bytes.readUInt16LE(28);
  return {
    how: `zip entry ${bytes.toString('utf8', 30, 30 + name)}`,
    method: bytes.readUInt16LE(8),
    packed: bytes.subarray(start, size === 0 ? undefined : start + size),
  };
}
