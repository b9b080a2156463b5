import { deflateRawSync } from 'node:zlib';
import { zipSync, type Zippable } from 'fflate';
import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { zipFindings } from './zip-findings.ts';
import { type ZipLimits, zipLimits } from './zip-limits.ts';
import { isBareName } from './zip-names.ts';

/** Without a zone, because zip dates have none: the same day and hour wherever it is written. */
const fixedDate = '1980-01-01T12:00:00';

/**
 * Packs parts in the order given, the first one stored and not compressed. Equal parts give equal
 * bytes. Parts that `readZip` would not take back are refused; a name that is not bare throws.
 */
export function writeZip(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: ZipLimits = zipLimits,
): Result<Uint8Array, Finding> {
  if (parts.size > limits.entries) return fail(zipFindings.tooMany(parts.size, limits));
  const entries: Zippable = {};
  let total = 0;
  for (const [name, bytes] of parts) {
    if (!isBareName(name, limits.nameLength)) throw new Error('A part needs a bare name');
    if (bytes.length > limits.entryBytes) return fail(zipFindings.entryTooLarge(name, limits));
    const level = total === 0 || packsTooWell(bytes, limits) ? 0 : 6;
    entries[name] = [bytes, { level, mtime: fixedDate }];
    total += bytes.length;
  }
  if (total > limits.totalBytes) return fail(zipFindings.totalTooLarge(limits));
  return ok(zipSync(entries));
}

/** A part that shrinks so much that reading would take it for a bomb is stored; half the limit leaves room between packers. */
const packsTooWell = (bytes: Uint8Array, limits: ZipLimits): boolean =>
  bytes.length > limits.ratioFrom &&
  bytes.length > (deflateRawSync(bytes, { level: 1 }).length * limits.ratio) / 2;
