import type { Unseal } from '../../electron/services/journal/read-journal.ts';
import { listJournals } from '../../electron/services/journal/list-journals.ts';
import {
  type Journal,
  type JournalOptions,
  openJournal,
} from '../../electron/services/journal/open-journal.ts';
import { readJournal } from '../../electron/services/journal/read-journal.ts';
import { readJournalFile } from '../../electron/services/journal/read-journal-file.ts';
import { type Replay, replay } from '../../electron/services/journal/replay.ts';
import type { ChangeRecord, MarkRecord } from '../../electron/services/journal/record.ts';
import type { Disk } from '../../electron/services/disk/disk.ts';
import { ok } from '../../templates/model/result.ts';
import type { Dossier } from '../../templates/model/dossier.ts';
import type { VersionId } from '../../templates/model/ids.ts';
import { smallDossier } from './small-dossier.ts';

/** A day in the session that the tests of the journal play. */
export const storyAt = '2025-09-19T09:00:00.000Z';

/** What the dossier of the story is after so many changes: each sets the title and one paragraph's text. */
export const storyDossier = (number: number, size = 40): Dossier => ({
  ...smallDossier,
  title: `Change ${number}`,
  situation: { ...smallDossier.situation, name: textOf(number, size) },
});

/** Text that no packing makes much smaller, the same for the same number. */
function textOf(number: number, size: number): string {
  let state = number + 1;
  let text = '';
  while (text.length < size) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, size);
}

/** The record of the story's change with this number. */
export const storyChange = (number: number, size?: number): ChangeRecord => ({
  kind: 'change',
  at: storyAt,
  number,
  changes: [
    { path: ['title'], set: storyDossier(number, size).title },
    { path: ['situation', 'name'], set: storyDossier(number, size).situation.name },
  ],
});

/** A version marked in the story. */
export const storyMark = (name: string): MarkRecord => ({
  kind: 'mark',
  at: storyAt,
  version: { id: name as VersionId, at: storyAt, mark: { kind: 'named', name } },
});

/** A way to seal that anyone can undo; what counts is that no byte stays as it was. */
export const flip = (bytes: Uint8Array): Promise<Uint8Array> =>
  Promise.resolve(bytes.map((byte) => byte ^ 0x5a));
export const unflip: Unseal = async (bytes) => ok(await flip(bytes));

/** A journal that begins with the story's dossier; throws where it cannot be begun. */
export async function storyJournal(
  folder: string,
  options: Partial<JournalOptions> = {},
): Promise<Journal> {
  const journal = await openJournal({
    folder,
    dossierId: smallDossier.id,
    begin: { at: storyAt, file: null, dossier: storyDossier(0) },
    ...options,
  });
  if (!journal.ok) throw new Error(journal.problem);
  return journal.value;
}

/** What every journal in a folder gives when it is replayed; throws where one gives nothing. */
export async function replayAll(folder: string, disk?: Disk): Promise<readonly Replay[]> {
  const replays: Replay[] = [];
  for (const { id } of await listJournals(folder, disk)) {
    const bytes = await readJournalFile(folder, id, disk);
    if (!bytes.ok) throw new Error(bytes.problem.message);
    const read = await readJournal(bytes.value, unflip);
    if (!read.ok) throw new Error(read.problem.message);
    const replayed = replay(read.value.records);
    if (!replayed.ok) throw new Error(replayed.problem);
    replays.push(replayed.value);
  }
  return replays;
}
