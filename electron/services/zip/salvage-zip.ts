import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadZip } from './read-zip.ts';
import { type ZipLimits, zipLimits } from './zip-limits.ts';
import { isBareName } from './zip-names.ts';

/** The fixed part of the header that stands before each entry's data. */
const headerLength = 30;
const headerMark = 0x04034b50;

/**
 * What can be had of a zip that lost its end, by walking through its entries from the start; stops
 * at the first that is not whole or not as this program writes it. Keeps to the same limits as
 * `readZip`.
 */
export function salvageZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): ReadZip {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let at = 0;
  let total = 0;
  while (parts.size < limits.entries) {
    const entry = entryAt(file, at, limits);
    if (!entry || parts.has(entry.name)) break;
    total += entry.content.length;
    if (total > limits.totalBytes) break;
    parts.set(entry.name, entry.content);
    at = entry.end;
  }
  return { parts, lost: new Map() };
}

interface FoundEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly end: number;
}

function entryAt(file: Buffer, at: number, limits: ZipLimits): FoundEntry | undefined {
  if (at + headerLength > file.length || file.readUInt32LE(at) !== headerMark) return undefined;
  const flags = file.readUInt16LE(at + 6);
  const method = file.readUInt16LE(at + 8);
  const packedSize = file.readUInt32LE(at + 18);
  const size = file.readUInt32LE(at + 22);
  const nameEnd = at + headerLength + file.readUInt16LE(at + 26);
  const start = nameEnd + file.readUInt16LE(at + 28);
  const end = start + packedSize;
  const name = file.toString('latin1', at + headerLength, nameEnd);
  // Bits 0 and 3: encrypted, and sizes that stand behind the data.
  if ((flags & 0b1001) !== 0 || end > file.length || size > limits.entryBytes) return undefined;
  if (!isBareName(name, limits.nameLength)) return undefined;
  const content = unpack(file.subarray(start, end), method, size);
  if (content?.length !== size || crc32(content) !== file.readUInt32LE(at + 14)) return undefined;
  return { name, content, end };
}

function unpack(packed: Buffer, method: number, size: number): Buffer | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
