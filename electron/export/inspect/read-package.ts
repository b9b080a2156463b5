import { unzipSync } from 'fflate';

import type { Finding } from '../../../templates/model/finding.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import { packageFinding } from './package-finding.ts';

/** What a Word file may hold at most. Real ones stay far below. */
const limits = {
  entries: 5000,
  entryBytes: 256 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  /** Deflate cannot shrink anything further than this. */
  ratio: 1032,
} as const;

class Refusal extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** The parts of a package by name, or why it was not opened. Nothing is unpacked before its name and size were checked. */
export function readPackage(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, Finding> {
  const sizes = new Map<string, number>();
  const total = { packed: 0, unpacked: 0 };
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        checkName(name, sizes);
        total.packed += size;
        total.unpacked += originalSize;
        sizes.set(name, originalSize);
        checkSize(name, size, originalSize, sizes.size, total, bytes.length);
        return !name.endsWith('/');
      },
    });
    const read = new Map(Object.entries(parts));
    for (const [name, part] of read)
      if (part.length !== sizes.get(name))
        return fail(packageFinding('word-file-broken', { part: name }));
    return ok(read);
  } catch (error) {
    return fail(error instanceof Refusal ? error.finding : packageFinding('not-a-word-file', {}));
  }
}

function checkName(name: string, seen: ReadonlyMap<string, number>): void {
  const isBare =
    name !== '' &&
    !name.startsWith('/') &&
    !/[\\:\u0000]/.test(name) && // eslint-disable-line no-control-regex -- a name that ends early is refused
    !name.split('/').some((step) => step === '..' || step === '.' || step === '__proto__');
  if (!isBare || seen.has(name)) throw new Refusal(packageFinding('word-file-name', {}));
}

function checkSize(
  name: string,
  packed: number,
  unpacked: number,
  count: number,
  total: { readonly packed: number; readonly unpacked: number },
  whole: number,
): void {
  if (count > limits.entries)
    throw new Refusal(packageFinding('word-file-entries', { limit: String(limits.entries) }));
  if (
    unpacked > limits.entryBytes ||
    total.unpacked > limits.totalBytes ||
    total.packed > whole ||
    unpacked > packed * limits.ratio
  )
    throw new Refusal(packageFinding('word-file-size', { part: name }));
}
