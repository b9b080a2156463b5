import { crc32 } from 'node:zlib';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';

/** Whether the payloads can be read by anyone, or are sealed one by one. */
export type JournalKind = 'open' | 'sealed';

/** The number of the journal format that this version writes, and the newest that it reads. */
export const journalFormat = 1;

/** No header line is longer. */
export const mostHeaderBytes = 64;

/**
 * Each record stands after eight bytes: how long its payload is and a CRC-32, both little-endian. The
 * CRC is of the length and the payload and continues that of the record before, so that no record can
 * be missing or stand elsewhere unnoticed.
 */
const headBytes = 8;

/** The first line of a journal. */
export const headerLine = (kind: JournalKind): Uint8Array =>
  Buffer.from(`aide-memoire journal ${journalFormat} ${kind}\n`);

/** The CRC that the first record continues. */
export const firstChain = (kind: JournalKind): number => crc32(headerLine(kind));

/** Records ready to be written one after the other, and the CRC that the next one continues. */
export interface Framed {
  readonly bytes: Uint8Array;
  readonly chain: number;
}

/** Frames payloads to follow a record whose CRC is `chain`. */
export function frame(payloads: readonly Uint8Array[], chain: number): Framed {
  const size = payloads.reduce((sum, payload) => sum + headBytes + payload.length, 0);
  const bytes = Buffer.alloc(size);
  let at = 0;
  let last = chain;
  for (const payload of payloads) {
    bytes.writeUInt32LE(payload.length, at);
    bytes.set(payload, at + headBytes);
    last = checksum(bytes, at, payload.length, last);
    bytes.writeUInt32LE(last, at + 4);
    at += headBytes + payload.length;
  }
  return { bytes, chain: last };
}

const checksum = (bytes: Buffer, at: number, length: number, chain: number): number =>
  crc32(
    bytes.subarray(at + headBytes, at + headBytes + length),
    crc32(bytes.subarray(at, at + 4), chain),
  );

/** How a journal ends: well; in a record that was being written; or in bytes that nothing explains. */
export type JournalEnd = 'whole' | 'torn' | 'corrupt';

/** The payloads that are as they were written. They end at `end`, and `dropped` bytes stand after them. */
export interface Frames {
  readonly kind: JournalKind;
  readonly payloads: readonly Uint8Array[];
  readonly end: number;
  readonly chain: number;
  readonly dropped: number;
  readonly ending: JournalEnd;
}

/** What the first line says, from at least `mostHeaderBytes` of the file, or all of it. */
export function readHeaderLine(bytes: Uint8Array): Result<JournalKind, Failure> {
  const start = Buffer.from(bytes.subarray(0, mostHeaderBytes)).toString('latin1');
  const [, format, kind] = /^aide-memoire journal ([1-9]\d{0,8}) ([a-z]+)\n/.exec(start) ?? [];
  if (Number(format) > journalFormat)
    return fail({
      code: 'newer-format',
      message:
        'What was kept was written by a newer version. Open it with that version; it was not changed.',
    });
  if (kind === 'open' || kind === 'sealed') return ok(kind);
  return fail({
    code: 'unreadable',
    message: 'What was kept cannot be read: its start is damaged.',
  });
}

/**
 * Takes a journal apart as far as every byte is as it was written. Where that ends before the file does,
 * a last record that is cut short, or that has other bytes than its CRC says, is torn, as a power cut
 * leaves it; so is a rest of zeros. More bytes after such a record are corrupt. Never throws.
 */
export function readFrames(bytes: Uint8Array): Result<Frames, Failure> {
  const kind = readHeaderLine(bytes);
  if (!kind.ok) return kind;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const payloads: Uint8Array[] = [];
  let chain = firstChain(kind.value);
  let end = headerLine(kind.value).length;
  let next = end;
  while (end + headBytes <= all.length) {
    const length = all.readUInt32LE(end);
    next = end + headBytes + length;
    if (next > all.length) break;
    const expected = checksum(all, end, length, chain);
    if (all.readUInt32LE(end + 4) !== expected) break;
    payloads.push(all.subarray(end + headBytes, next));
    chain = expected;
    end = next;
  }
  const dropped = all.length - end;
  return ok({ kind: kind.value, payloads, end, chain, dropped, ending: endingOf(all, end, next) });
}

function endingOf(all: Buffer, end: number, next: number): JournalEnd {
  if (end === all.length) return 'whole';
  const rest = all.subarray(end);
  if (rest.length < headBytes || rest.every((byte) => byte === 0)) return 'torn';
  return next >= all.length ? 'torn' : 'corrupt';
}
