import { deflateRawSync } from 'node:zlib';
import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { zipContainer, type ZipEntry } from './zip-container.ts';
import { zipFindings } from './zip-findings.ts';
import { type ZipLimits, zipLimits } from './zip-limits.ts';
import { isBareName } from './zip-names.ts';

/**
 * Packs parts in the order given, the first one stored and not compressed. Equal parts give equal
 * bytes on the same computer; what the system's packer makes of them may differ elsewhere, but not
 * what is read back. Parts that `readZip` would not take back are refused; a name that is not bare throws.
 */
export function writeZip(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: ZipLimits = zipLimits,
): Result<Uint8Array, Finding> {
  if (parts.size > limits.entries) return fail(zipFindings.tooMany(parts.size, limits));
  const entries: ZipEntry[] = [];
  let total = 0;
  for (const [name, bytes] of parts) {
    if (!isBareName(name, limits.nameLength)) throw new Error('A part needs a bare name');
    if (bytes.length > limits.entryBytes) return fail(zipFindings.entryTooLarge(name, limits));
    total += bytes.length;
    if (total > limits.totalBytes) return fail(zipFindings.totalTooLarge(limits));
    entries.push(entryOf(name, bytes, entries.length === 0, limits));
  }
  return ok(zipContainer(entries));
}

/** A third of the work of the usual level, for files that are a fifteenth larger: every save waits for it. */
const level = 2;

function entryOf(name: string, bytes: Uint8Array, first: boolean, limits: ZipLimits): ZipEntry {
  const packed = first || !shrinks(bytes) ? bytes : deflateRawSync(bytes, { level });
  return packed.length >= bytes.length || looksLikeBomb(bytes, packed, limits)
    ? { name, bytes, method: 'stored', packed: bytes }
    : { name, bytes, method: 'deflated', packed };
}

/** Bytes at the start of a part that tell whether it shrinks at all. */
const sample = 16 * 1024;

/** Pictures and older versions are packed already and large, and each save would try them again. */
const shrinks = (bytes: Uint8Array): boolean =>
  bytes.length <= sample || deflateRawSync(bytes.subarray(0, sample), { level }).length < sample;

/** A part that shrinks so much that reading would take it for a bomb; it is stored as it is. */
const looksLikeBomb = (bytes: Uint8Array, packed: Uint8Array, limits: ZipLimits): boolean =>
  bytes.length > limits.ratioFrom && bytes.length > packed.length * limits.ratio;
