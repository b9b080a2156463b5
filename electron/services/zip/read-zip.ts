import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { inputFinding } from '../../../templates/model/input-finding.ts';
import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { unpackEntry } from './unpack-entry.ts';
import { zipFindings } from './zip-findings.ts';
import { type ZipLimits, zipLimits } from './zip-limits.ts';
import { isBareName } from './zip-names.ts';

/** What a zip gave: its parts by name, and the parts that it names but could not give, with the reason. */
export interface ReadZip {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly lost: ReadonlyMap<string, string>;
}

/**
 * Reads a zip that nobody vouches for. Anything made to harm (names that leave the file, links, too
 * many or too large entries) refuses the whole zip before any of it is unpacked; an entry that is
 * merely broken is named in `lost`.
 */
export async function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = zipLimits,
): Promise<Result<ReadZip, Finding>> {
  if (bytes.length > limits.fileBytes) return fail(zipFindings.fileTooLarge(limits));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let zip: ZipFile;
  try {
    zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false });
  } catch {
    return fail(inputFinding('zip-unreadable', 'file'));
  }
  if (zip.entryCount > limits.entries) return fail(zipFindings.tooMany(zip.entryCount, limits));

  const entries = await listEntries(zip, limits);
  if (!entries.ok) return entries;
  const parts = new Map<string, Uint8Array>();
  const lost = new Map<string, string>();
  for (const [name, entry] of entries.value) {
    const content = await unpackEntry(zip, buffer, entry);
    if (content.ok) parts.set(name, content.value);
    else lost.set(name, content.problem);
  }
  return ok({ parts, lost });
}

/** Every entry that holds something, by name. */
async function listEntries(
  zip: ZipFile,
  limits: ZipLimits,
): Promise<Result<ReadonlyMap<string, Entry>, Finding>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileNameRaw.toString('latin1');
      if (isFolder(name, entry, limits)) continue;
      const harm = findHarm(name, entry, limits);
      if (harm) return fail(harm);
      if (entries.has(name)) return fail(inputFinding('zip-repeated', name));
      total += entry.uncompressedSize;
      if (total > limits.totalBytes) return fail(zipFindings.totalTooLarge(limits));
      entries.set(name, entry);
    }
  } catch {
    return fail(inputFinding('zip-unreadable', 'file'));
  }
  return ok(entries);
}

const isFolder = (name: string, entry: Entry, limits: ZipLimits): boolean =>
  name.endsWith('/') &&
  entry.uncompressedSize === 0 &&
  isBareName(name.slice(0, -1), limits.nameLength);

/** The bits of a Unix mode that say what an entry is, and the one kind besides "not said" that is read. */
const unixKind = 0o170000;
const unixFile = 0o100000;

function findHarm(name: string, entry: Entry, limits: ZipLimits): Finding | undefined {
  if (!isBareName(name, limits.nameLength)) return inputFinding('zip-name', 'file');
  const kind = (entry.externalFileAttributes >>> 16) & unixKind;
  if (kind !== 0 && kind !== unixFile) return inputFinding('zip-link', name);
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > limits.entryBytes) return zipFindings.entryTooLarge(name, limits);
  if (size > limits.ratioFrom && size > packed * limits.ratio)
    return zipFindings.ratio(name, limits);
  return undefined;
}
