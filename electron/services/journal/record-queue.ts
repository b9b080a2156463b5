import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { JournalWriter } from './journal-writer.ts';
import type { JournalRecord } from './record.ts';

/** What a queue writes with. */
export interface QueueParts {
  readonly writer: JournalWriter;
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Every record that was added so far, folded into the fewest; undefined where they cannot be. */
  readonly fold: () => readonly JournalRecord[] | undefined;
  readonly compactFrom: number;
}

/** Writes records in the order they are added, those that wait together in one go. */
export interface RecordQueue {
  /** Resolves once the record, and all before it, would outlive a power cut. */
  readonly add: (record: JournalRecord) => Promise<Result<null, string>>;
  /** The same for what was added before. */
  readonly flush: () => Promise<Result<null, string>>;
  /** Writes the folded records as a new file. */
  readonly compact: () => Promise<Result<null, string>>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

interface Waiting {
  readonly record: JournalRecord;
  /** Sealed once: what is written again must be the same bytes. */
  sealed?: Uint8Array;
}

/**
 * A queue before a journal's file. A record that could not be written stays in the queue and goes with
 * the next one. Where adding to the file fails, a new file with everything is tried at once.
 */
export function recordQueue({ writer, seal, fold, compactFrom }: QueueParts): RecordQueue {
  let waiting: readonly Waiting[] = [];
  let running: Promise<Result<null, string>> | undefined;
  let next: Promise<Result<null, string>> | undefined;
  let compactAt = compactFrom;

  const sealedOf = async (one: Waiting): Promise<Uint8Array> =>
    (one.sealed ??= await seal(Buffer.from(JSON.stringify(one.record))));

  /** Everything, also what is waiting: that is in the fold already. */
  const rewrite = async (): Promise<Result<null, string>> => {
    const covered = new Set(waiting);
    const records = fold();
    if (!records) return fail('What was kept is no dossier, so it cannot be written anew.');
    const payloads: Uint8Array[] = [];
    for (const record of records) payloads.push(await sealedOf({ record }));
    const written = await writer.rewrite(payloads);
    if (written.ok) {
      waiting = waiting.filter((one) => !covered.has(one));
      compactAt = Math.max(compactFrom, 2 * writer.size());
    }
    return written;
  };

  const write = async (): Promise<Result<null, string>> => {
    const batch = waiting;
    if (batch.length === 0) return ok(null);
    const payloads: Uint8Array[] = [];
    for (const one of batch) payloads.push(await sealedOf(one));
    const appended = await writer.append(payloads);
    if (!appended.ok) return rewrite();
    waiting = waiting.slice(batch.length);
    return appended;
  };

  /** One piece of work at a time; those who ask meanwhile share the next one. */
  const inTurn = (work: () => Promise<Result<null, string>>): Promise<Result<null, string>> => {
    const before = running;
    const mine = (async () => {
      await before;
      return work().catch(() => fail('The last changes could not be kept.'));
    })();
    running = mine;
    return mine;
  };

  const flush = (): Promise<Result<null, string>> => {
    next ??= inTurn(async () => {
      next = undefined;
      return write();
    });
    return next;
  };

  const compact = (): Promise<Result<null, string>> => inTurn(rewrite);

  return {
    add: async (record) => {
      waiting = [...waiting, { record }];
      const written = await flush();
      if (writer.size() > compactAt) {
        // Whatever comes of it, it is tried again only when the file has grown as much once more.
        compactAt = 2 * writer.size();
        void compact();
      }
      return written;
    },
    flush,
    compact,
    idle: async () => {
      for (let last; last !== running; await last) last = running;
    },
  };
}
