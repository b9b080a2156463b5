import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fail, ok, type Result } from '../../../templates/model/result.ts';

/** The bytes of one entry, or why they cannot be had. Unpacking stops at the size that the entry announced. */
export async function unpackEntry(zip: ZipFile, entry: Entry): Promise<Result<Uint8Array, string>> {
  if (entry.isEncrypted()) return fail('it is encrypted');
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > entry.uncompressedSize) return fail('it is larger than it says');
      chunks.push(chunk);
    }
  } catch {
    return fail('its packed data is broken');
  }
  const content = Buffer.concat(chunks, size);
  if (size !== entry.uncompressedSize) return fail('it is shorter than it says');
  return crc32(content) === entry.crc32 ? ok(content) : fail('its checksum is wrong');
}
