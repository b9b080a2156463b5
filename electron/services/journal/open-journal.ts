import { plainJson } from '../../../templates/codec/plain-json.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { DossierId } from '../../../templates/model/ids.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { Disk } from '../disk/disk.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { foldState } from './fold-state.ts';
import { type JournalId, journalPath, newJournalId } from './journal-name.ts';
import { type JournalState, stateFrom, step, type StepProblem } from './journal-state.ts';
import { journalWriter } from './journal-writer.ts';
import type {
  BeginRecord,
  ChangeRecord,
  JournalFile,
  JournalRecord,
  MarkRecord,
} from './record.ts';
import { recordQueue } from './record-queue.ts';
import { removeJournal } from './remove-journal.ts';
import type { MarkedVersion } from './replay.ts';

/** A moment in a session, for `saved`: what the journal held when the dossier was handed to the save. */
export interface JournalPoint {
  readonly number: number;
  readonly versions: ReadonlySet<string>;
}

/** The journal of an open dossier. A failure is a sentence, and the record is tried again together with the next one. */
export interface Journal {
  readonly id: JournalId;
  /**
   * Resolves once the record would outlive a power cut. Changes count from `begin.number` + 1 without a
   * gap; one that was given before is not written twice.
   */
  readonly append: (record: ChangeRecord | MarkRecord) => Promise<Result<null, string>>;
  /** Where the journal is now. Taken in the same turn as the dossier that is then saved. */
  readonly point: () => JournalPoint;
  /** Notes that the file holds everything up to a point. */
  readonly saved: (
    at: Instant,
    file: JournalFile,
    point: JournalPoint,
  ) => Promise<Result<null, string>>;
  /** The dossier with every change so far, on the disk or not, as data that nobody has looked at. */
  readonly data: () => unknown;
  /** Puts the fewest records that say the same in place of all. It happens by itself past a size. */
  readonly compact: () => Promise<Result<null, string>>;
  /** Waits for what is under way and lets go of the file, which stays. */
  readonly close: () => Promise<void>;
  /** Closes and deletes the file. */
  readonly remove: () => Promise<Result<null, string>>;
}

/** The dossier that a journal begins with. */
export interface JournalBegin {
  readonly at: Instant;
  readonly file: JournalFile | null;
  readonly dossier: Dossier;
  /** Whether the dossier holds anything that the file does not; true for one without a file if it is not said. */
  readonly behind?: boolean;
  /** The number that the first change follows; 0 if it is not said. */
  readonly number?: number;
  /** Versions that the file lacks, as another journal kept them. */
  readonly versions?: readonly MarkedVersion[];
}

export interface JournalOptions {
  /** Made if it is not there. */
  readonly folder: string;
  readonly dossierId: DossierId;
  readonly begin: JournalBegin;
  readonly disk?: Disk;
  /** Seals each record of a locked dossier. Nothing is ever written without it where it is given. */
  readonly seal?: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Bytes from which a journal is folded. */
  readonly compactFrom?: number;
}

const mebibyte = 1024 * 1024;

/** Begins a journal: its file is there, whole and flushed, when this resolves. */
export async function openJournal(options: JournalOptions): Promise<Result<Journal, string>> {
  const { folder, dossierId, disk = nodeDisk, seal, compactFrom = mebibyte } = options;
  const id = newJournalId(dossierId);
  const path = journalPath(folder, id);
  if (path === undefined) throw new Error('A journal id of our own making has a path');
  let state = begunWith(options.begin);
  const writer = journalWriter(path, seal ? 'sealed' : 'open', disk);
  const queue = recordQueue({
    writer,
    seal: seal ?? ((bytes) => Promise.resolve(bytes)),
    fold: () => foldState(state),
    compactFrom,
  });
  const begun = await queue.compact();
  if (!begun.ok) {
    await writer.close();
    return begun;
  }

  let closed = false;
  const add = async (given: JournalRecord): Promise<Result<null, string>> => {
    if (closed) return fail(refusals.closed);
    // What reading would refuse must never be answered with "kept".
    const plain = plainJson(given);
    if (!plain.ok) return fail(refusals.unreadable);
    const record = plain.value as JournalRecord;
    const next = step(state, record);
    if (!next.ok) return fail(refusals[next.problem]);
    state = next.value;
    return queue.add(record);
  };
  const close = async (): Promise<void> => {
    closed = true;
    await queue.idle();
    await writer.close();
  };

  return ok({
    id,
    append: (record) => (!closed && isKnown(state, record) ? queue.flush() : add(record)),
    point: () => ({
      number: state.number,
      versions: new Set(state.versions.map(({ version }) => version.id)),
    }),
    saved: (at, file, point) => {
      const left = state.versions.filter(({ version }) => !point.versions.has(version.id));
      const pending = left.map(({ version }) => version.id);
      return add({ kind: 'saved', at, file, number: point.number, pending });
    },
    data: () => state.data,
    compact: queue.compact,
    close,
    remove: async () => {
      await close();
      return removeJournal(folder, id, disk);
    },
  });
}

function begunWith({ versions = [], ...begin }: JournalBegin): JournalState {
  const record: BeginRecord = { kind: 'begin', behind: begin.file === null, number: 0, ...begin };
  const kept = versions.map(({ version, dossier }) => ({ version, data: dossier }));
  return { ...stateFrom(record), versions: kept };
}

const isKnown = (state: JournalState, record: ChangeRecord | MarkRecord): boolean =>
  record.kind === 'change'
    ? record.number <= state.number
    : state.versions.some(({ version }) => version.id === record.version.id);

const refusals: { readonly [Problem in StepProblem | 'closed' | 'unreadable']: string } = {
  gap: 'The last changes could not be kept: some before them are missing.',
  'does-not-apply': 'The last changes could not be kept: they do not fit what was kept before.',
  'out-of-place': 'The last changes could not be kept: they are out of place.',
  unreadable: 'The last changes could not be kept: they hold a value that no file can keep.',
  closed: 'The last changes could not be kept: the dossier is closed.',
};
