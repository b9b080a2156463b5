import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import { fail, ok, type Result } from '../../../templates/model/result.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { Version } from '../../../templates/model/version.ts';
import { type JournalState, stateFrom, step, type StepProblem } from './journal-state.ts';
import type { BeginRecord, JournalFile, JournalRecord } from './record.ts';

/** A version that no file has, with the dossier as it was then. */
export interface MarkedVersion {
  readonly version: Version;
  readonly dossier: Dossier;
}

/** Why the records were followed no further. `followed` of them were. */
export interface ReplayStop {
  readonly why: StepProblem | 'not-a-dossier';
  readonly followed: number;
}

/** What a journal kept. */
export interface Replay {
  readonly dossier: Dossier;
  /** The file it belongs to; null while it was never saved. */
  readonly file: JournalFile | null;
  /** Whether there is anything in it that no file has. */
  readonly behind: boolean;
  /** The versions that the file lacks, oldest first. */
  readonly versions: readonly MarkedVersion[];
  readonly changedAt: Instant;
  /** The number of the last change in it. */
  readonly number: number;
  /** Null where every record was followed. */
  readonly stopped: ReplayStop | null;
}

/**
 * Follows the records of a journal, as far as each fits to the one before and the dossier is one that
 * could be read from a file. `no-begin`: there is no dossier to begin from.
 */
export function replay(records: readonly JournalRecord[]): Result<Replay, 'no-begin'> {
  const [begin, ...others] = records;
  if (begin?.kind !== 'begin') return fail('no-begin');
  const walk = follow(begin, others);
  const last = lastDossier(begin, others.slice(0, walk.followed), walk.state);
  if (!last) return fail('no-begin');
  const { file, number, savedNumber, changedAt, versions } = last.state;
  return ok({
    dossier: last.dossier,
    file,
    behind: number > savedNumber,
    versions: versions.flatMap(({ version, data }) => {
      const dossier = parseDossier(data);
      return dossier.ok ? [{ version, dossier: dossier.value }] : [];
    }),
    changedAt,
    number,
    stopped:
      last.followed < walk.followed
        ? { why: 'not-a-dossier', followed: last.followed + 1 }
        : walk.problem && { why: walk.problem, followed: walk.followed + 1 },
  });
}

interface Walk {
  readonly state: JournalState;
  /** How many records after the first fit. */
  readonly followed: number;
  readonly problem: StepProblem | null;
}

function follow(begin: BeginRecord, others: readonly JournalRecord[]): Walk {
  let state = stateFrom(begin);
  let followed = 0;
  for (const record of others) {
    const next = step(state, record);
    if (!next.ok) return { state, followed, problem: next.problem };
    state = next.value;
    followed += 1;
  }
  return { state, followed, problem: null };
}

interface Found {
  readonly state: JournalState;
  readonly followed: number;
  readonly dossier: Dossier;
}

/**
 * The last state, or, where that is no dossier, one right before a change that made one into none. The
 * halves are tried and not every state, and none is kept: looking a dossier through takes far longer
 * than following changes, and a made-up journal could fill the memory with states.
 */
function lastDossier(
  begin: BeginRecord,
  others: readonly JournalRecord[],
  last: JournalState,
): Found | undefined {
  const look = (state: JournalState, followed: number): Found | undefined => {
    const read = parseDossier(state.data);
    return read.ok ? { state, followed, dossier: read.value } : undefined;
  };
  const after = (followed: number): Found | undefined =>
    look(follow(begin, others.slice(0, followed)).state, followed);
  const whole = look(last, others.length);
  if (whole) return whole;
  let good = after(0);
  let bad = others.length;
  while (good && bad - good.followed > 1) {
    const middle = Math.floor((good.followed + bad) / 2);
    const found = after(middle);
    if (found) good = found;
    else bad = middle;
  }
  return good;
}
