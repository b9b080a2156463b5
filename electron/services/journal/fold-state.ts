import { changesBetween } from '../../../templates/change/changes-between.ts';
import { parseDossier } from '../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../templates/model/dossier.ts';
import type { JournalState } from './journal-state.ts';
import type { JournalRecord } from './record.ts';

/**
 * The fewest records that lead to a state: the first version that no file has, and from there on what
 * differs. Undefined where the state is no dossier: the longer way there passes through one that is.
 */
export function foldState(state: JournalState): readonly JournalRecord[] | undefined {
  const { changedAt: at, number, savedNumber, file } = state;
  const end = asDossier(state.data);
  if (!end) return undefined;
  const first = state.versions.findIndex(({ data }) => asDossier(data) !== undefined);
  const versions = first < 0 ? [] : state.versions.slice(first);
  const dossier = asDossier(versions[0]?.data) ?? end;
  const records: JournalRecord[] = [
    { kind: 'begin', at, number, behind: number > savedNumber, file, dossier },
  ];
  let last: unknown = dossier;
  const goTo = (data: unknown): void => {
    const changes = changesBetween(last, data);
    if (changes.length > 0) records.push({ kind: 'change', at, number, since: number, changes });
    last = data;
  };
  for (const { version, data } of versions) {
    goTo(data);
    records.push({ kind: 'mark', at: version.at, version });
  }
  goTo(end);
  return records;
}

const asDossier = (data: unknown): Dossier | undefined => {
  const read = parseDossier(data);
  return read.ok ? read.value : undefined;
};
