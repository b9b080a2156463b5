import { ok, type Result } from '../../../templates/model/result.ts';
import type { Failure } from '../../ipc/contract.ts';
import { type JournalEnd, type JournalKind, readFrames } from './frames.ts';
import { readRecord } from './read-record.ts';
import type { JournalRecord } from './record.ts';

/** Opens one sealed payload. */
export type Unseal = (bytes: Uint8Array) => Promise<Result<Uint8Array, unknown>>;

/** The records of a journal that are whole, and how many bytes after them were dropped. */
export interface ReadJournal {
  readonly kind: JournalKind;
  readonly records: readonly JournalRecord[];
  readonly dropped: number;
  readonly ending: JournalEnd;
}

/**
 * Reads a journal that nobody vouches for, up to the first record that is not exactly as it was written
 * or that says nothing this version knows. Such a record in the middle makes the ending `corrupt`.
 * `unseal` opens the payloads of a sealed one. Never throws; changes nothing.
 */
export async function readJournal(
  bytes: Uint8Array,
  unseal: Unseal = (payload) => Promise.resolve(ok(payload)),
): Promise<Result<ReadJournal, Failure>> {
  const frames = readFrames(bytes);
  if (!frames.ok) return frames;
  const { kind, payloads, end, ending, dropped } = frames.value;
  const records: JournalRecord[] = [];
  let unread = payloads.reduce((sum, payload) => sum + payload.length, 0);
  for (const payload of payloads) {
    const opened = kind === 'open' ? ok(payload) : await unseal(payload);
    const record = opened.ok ? readRecord(opened.value) : undefined;
    if (!record)
      return ok({ kind, records, dropped: unread + (bytes.length - end), ending: 'corrupt' });
    records.push(record);
    unread -= payload.length;
  }
  return ok({ kind, records, dropped, ending });
}
