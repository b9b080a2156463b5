import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../templates/model/result.ts';

/**
 * The bytes of one entry of the zip that `file` holds, or why they cannot be had. Unpacking stops at
 * the size that the entry announced.
 */
export async function unpackEntry(
  zip: ZipFile,
  file: Buffer,
  entry: Entry,
): Promise<Result<Uint8Array, string>> {
  if (entry.isEncrypted()) return fail('it is encrypted');
  const { compressionMethod, compressedSize, uncompressedSize } = entry;
  let content: Buffer;
  try {
    const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    content = unpack(
      file.subarray(start, start + compressedSize),
      compressionMethod,
      uncompressedSize,
    );
  } catch (error) {
    return fail(isOverflow(error) ? 'it is larger than it says' : 'its packed data is broken');
  }
  const { length } = content;
  if (length > uncompressedSize) return fail('it is larger than it says');
  if (length < uncompressedSize) return fail('it is shorter than it says');
  return crc32(content) === entry.crc32 ? ok(content) : fail('its checksum is wrong');
}

/** What is larger is unpacked in several steps, so that a false size takes little memory. */
const largestStep = 4 * 1024 * 1024;
/** The smallest that the system's packer takes. */
const smallestStep = 64;

function unpack(packed: Buffer, method: number, size: number): Buffer {
  // A copy, so that one small part does not keep the whole file in memory.
  if (method === 0) return Buffer.from(packed);
  if (method !== 8) throw new Error('Packed in another way');
  return inflateRawSync(packed, {
    maxOutputLength: Math.max(size, 1),
    // Room for one byte more lets the packer see that it is done.
    chunkSize: Math.min(Math.max(size + 1, smallestStep), largestStep),
  });
}

const isOverflow = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
