import { applyChanges } from '../../../templates/change/apply-changes.ts';
import { fail, ok, assertNever, type Result } from '../../../templates/model/result.ts';
import type { Instant } from '../../../templates/model/time.ts';
import type { Version } from '../../../templates/model/version.ts';
import type {
  BeginRecord,
  ChangeRecord,
  JournalFile,
  JournalRecord,
  SavedRecord,
} from './record.ts';

/** A version that was marked, with the dossier as it was then, as data that nobody has looked at. */
export interface MarkedData {
  readonly version: Version;
  readonly data: unknown;
}

/** What the records of a journal add up to. */
export interface JournalState {
  /** The dossier as data: changes lead to it, and nobody has looked at it since. */
  readonly data: unknown;
  readonly changedAt: Instant;
  /** The number of the last change. */
  readonly number: number;
  /** The number of the last change that the file has. */
  readonly savedNumber: number;
  readonly file: JournalFile | null;
  /** The versions that no file has, oldest first; no more than the last thousand, enough for days without a save. */
  readonly versions: readonly MarkedData[];
}

const mostVersions = 1000;

/** Why a record cannot follow the ones before it. */
export type StepProblem = 'gap' | 'does-not-apply' | 'out-of-place';

/** Where a journal begins. */
export const stateFrom = (begin: BeginRecord): JournalState => ({
  data: begin.dossier,
  changedAt: begin.at,
  number: begin.number,
  savedNumber: begin.behind ? begin.number - 1 : begin.number,
  file: begin.file,
  versions: [],
});

/** The state after one more record. Nothing is guessed: a record that does not fit is refused. */
export function step(
  state: JournalState,
  record: JournalRecord,
): Result<JournalState, StepProblem> {
  switch (record.kind) {
    case 'begin':
      return fail('out-of-place');
    case 'change':
      return changed(state, record);
    case 'mark': {
      const { version } = record;
      const versions = [...state.versions, { version, data: state.data }].slice(-mostVersions);
      return ok({ ...state, versions });
    }
    case 'saved':
      return saved(state, record);
    default:
      return assertNever(record);
  }
}

function changed(
  state: JournalState,
  { at, number, since = number - 1, changes }: ChangeRecord,
): Result<JournalState, StepProblem> {
  if (since !== state.number || number < since) return fail('gap');
  const data = applyChanges(state.data, changes);
  if (!data.ok) return fail('does-not-apply');
  return ok({ ...state, data: data.value, number, changedAt: at });
}

function saved(state: JournalState, record: SavedRecord): Result<JournalState, StepProblem> {
  const { file, number, pending } = record;
  if (number > state.number) return fail('gap');
  const kept = new Set<string>(pending);
  const versions = state.versions.filter(({ version }) => kept.has(version.id));
  return ok({ ...state, file, savedNumber: number, versions });
}
