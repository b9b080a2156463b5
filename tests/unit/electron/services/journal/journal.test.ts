import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFrames } from '../../../../../electron/services/journal/frames.ts';
import { isJournalOf } from '../../../../../electron/services/journal/journal-name.ts';
import { listJournals } from '../../../../../electron/services/journal/list-journals.ts';
import { readJournal } from '../../../../../electron/services/journal/read-journal.ts';
import { readJournalFile } from '../../../../../electron/services/journal/read-journal-file.ts';
import { removeJournal } from '../../../../../electron/services/journal/remove-journal.ts';
import { sweepJournals } from '../../../../../electron/services/journal/sweep-journals.ts';
import type { DossierId } from '../../../../../templates/model/ids.ts';
import { faultyDisk } from '../../../../support/faulty-disk.ts';
import {
  flip,
  replayAll,
  storyAt,
  storyChange,
  storyDossier,
  storyJournal,
  storyMark,
  unflip,
} from '../../../../support/journal-story.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { wrapDisk } from '../../../../support/wrap-disk.ts';

const file = { path: '/drive/a.aide', sha256: 'a'.repeat(64) };
const kept = { ok: true, value: null };

describe('a journal', () => {
  it('is there with its dossier before anything is typed, for nobody else to read', async () => {
    const folder = join(await temporaryFolder(), 'journal');
    const journal = await storyJournal(folder);
    const [replay] = await replayAll(folder);
    expect(replay).toMatchObject({ number: 0, behind: true, file: null });
    expect(replay?.dossier).toEqual(storyDossier(0));
    expect((await stat(join(folder, `${journal.id}.journal`))).mode & 0o777).toBe(0o600);
    await journal.close();
  });

  it('has every change that it acknowledged, while it is open', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder);
    for (const number of [1, 2, 3]) {
      expect(await journal.append(storyChange(number))).toEqual(kept);
      expect((await replayAll(folder))[0]?.dossier).toEqual(storyDossier(number));
      expect(journal.data()).toEqual(storyDossier(number));
    }
    await journal.close();
  });

  it('writes what comes at once in one go, in order', async () => {
    const folder = await temporaryFolder();
    const flushes: string[] = [];
    const { disk } = faultyDisk(null);
    const counting = wrapDisk(disk, {
      call: (call, run) => {
        if (call.name === 'datasync') flushes.push(call.path);
        return run();
      },
      write: (open, bytes, position) => open.write(bytes, position),
    });
    const journal = await storyJournal(folder, { disk: counting });
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
    const results = await Promise.all(numbers.map((number) => journal.append(storyChange(number))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(flushes.length).toBeLessThanOrEqual(2);
    expect((await replayAll(folder))[0]).toMatchObject({ number: 100, stopped: null });
    await journal.close();
  });

  it('does not write the same change twice, and takes none out of turn', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder);
    await journal.append(storyChange(1));
    const size = (await listJournals(folder))[0]?.size;
    expect(await journal.append(storyChange(1))).toEqual(kept);
    expect((await listJournals(folder))[0]?.size).toBe(size);
    const early = await journal.append(storyChange(3));
    expect(!early.ok && early.problem).toContain('some before them are missing');
    expect(await journal.append(storyChange(2))).toEqual(kept);
    expect((await replayAll(folder))[0]).toMatchObject({ number: 2, stopped: null });
    await journal.close();
    expect((await journal.append(storyChange(3))).ok).toBe(false);
  });

  it.each([
    ['a name that is never read', JSON.parse('{"__proto__":1}')],
    ['data nested too deep', JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`)],
    ['a number that is none', Number.NaN],
  ] as readonly (readonly [string, unknown])[])('does not say that it kept %s', async (_, set) => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder);
    const result = await journal.append({ ...storyChange(1), changes: [{ path: ['x'], set }] });
    expect(!result.ok && result.problem).toContain('no file can keep');
    expect(await journal.append(storyChange(1))).toEqual(kept);
    expect((await replayAll(folder))[0]).toMatchObject({ number: 1, stopped: null });
    await journal.close();
  });

  it('knows what was typed and marked while the dossier was saved', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder);
    await journal.append(storyChange(1));
    await journal.append(storyMark('before'));
    const point = journal.point();
    await journal.append(storyMark('meanwhile'));
    await journal.append(storyChange(2));
    expect(await journal.saved(storyAt, file, point)).toEqual(kept);
    const [replay] = await replayAll(folder);
    expect(replay).toMatchObject({ behind: true, number: 2, file });
    expect(replay?.versions.map(({ version, dossier }) => [version.id, dossier])).toEqual([
      ['meanwhile', storyDossier(1)],
    ]);
    await journal.saved(storyAt, file, journal.point());
    expect((await replayAll(folder))[0]).toMatchObject({ behind: false, versions: [] });
    await journal.close();
  });

  it('is folded past a size and loses nothing by it', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder, { compactFrom: 30_000 });
    await journal.append(storyMark('v0'));
    let largest = 0;
    for (let number = 1; number <= 120; number += 1) {
      expect(await journal.append(storyChange(number, 1000))).toEqual(kept);
      largest = Math.max(largest, (await listJournals(folder))[0]?.size ?? 0);
    }
    await journal.close();
    expect(largest).toBeLessThan(40_000);
    const [replay, ...others] = await replayAll(folder);
    expect(others).toEqual([]);
    expect(replay).toMatchObject({ number: 120, stopped: null });
    expect(replay?.dossier).toEqual(storyDossier(120, 1000));
    expect(replay?.versions[0]?.dossier).toEqual(storyDossier(0));
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('goes on from what another one kept', async () => {
    const folder = await temporaryFolder();
    const first = await storyJournal(folder);
    await first.append(storyMark('v1'));
    await first.append(storyChange(1));
    await first.close();
    const [found] = await replayAll(folder);
    if (!found) throw new Error('nothing was found');
    const { dossier, versions } = found;
    const second = await storyJournal(folder, {
      begin: { at: storyAt, file, dossier, versions, behind: true },
    });
    expect(await first.remove()).toEqual(kept);
    await second.append({ ...storyChange(2), number: 1 });
    await second.close();
    const [replay, ...others] = await replayAll(folder);
    expect(others).toEqual([]);
    expect(replay).toMatchObject({ behind: true, file, number: 1 });
    expect(replay?.dossier).toEqual(storyDossier(2));
    expect(replay?.versions.map((one) => one.dossier)).toEqual([storyDossier(0)]);
  });

  it('of a locked dossier shows no word of it', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder, { seal: flip, compactFrom: 2000 });
    for (let number = 1; number <= 12; number += 1) await journal.append(storyChange(number));
    await journal.append(storyMark('delivered'));
    await journal.close();
    const bytes = await readFile(join(folder, `${journal.id}.journal`));
    expect(bytes.toString('latin1')).not.toMatch(/Change|delivered|Sudan|kind|2025|a\.aide/);
    const frames = readFrames(bytes);
    expect(frames.ok && frames.value.kind).toBe('sealed');
    expect((await replayAll(folder))[0]?.dossier).toEqual(storyDossier(12));
    const wrong = await readJournal(bytes, () => Promise.resolve({ ok: false, problem: 'key' }));
    expect(wrong.ok && wrong.value).toMatchObject({ records: [], ending: 'corrupt' });
  });
});

describe('the folder of journals', () => {
  it('lists what is a journal, the newest first, and reads no more than first lines', async () => {
    const folder = await temporaryFolder();
    const one = await storyJournal(folder);
    const other = await storyJournal(folder, { seal: flip });
    await Promise.all([one.close(), other.close()]);
    await utimes(join(folder, `${one.id}.journal`), 1000, 1000);
    const odd = `${'0'.repeat(16)}-${'0'.repeat(12)}`;
    await writeFile(join(folder, `${odd}.journal`), 'something else');
    await utimes(join(folder, `${odd}.journal`), 500, 500);
    await writeFile(join(folder, 'notes.journal'), 'aide-memoire journal 1 open\n');
    await mkdir(join(folder, `${odd.replaceAll('0', '1')}.journal`));
    let bytesRead = 0;
    const { disk } = faultyDisk(null);
    const counting: typeof disk = {
      ...disk,
      open: async (...args) => {
        const opened = await disk.open(...args);
        return {
          ...opened,
          read: async (length, position) => {
            bytesRead += length;
            return opened.read(length, position);
          },
        };
      },
    };
    const listed = await listJournals(folder, counting);
    expect(listed.map(({ id, kind }) => [id, kind])).toEqual([
      [other.id, 'sealed'],
      [one.id, 'open'],
      [odd, null],
    ]);
    expect(listed[1]?.modified).toBe('1970-01-01T00:16:40.000Z');
    expect(bytesRead).toBeLessThan(300);
    expect(await listJournals(join(folder, 'none'))).toEqual([]);
    expect(isJournalOf(one.id, smallDossier.id)).toBe(true);
    expect(isJournalOf(one.id, 'dossier-2' as DossierId)).toBe(false);
  });

  it('gives up what is removed, with what a killed folding left, and nothing else', async () => {
    const folder = await temporaryFolder();
    const one = await storyJournal(folder);
    const other = await storyJournal(folder);
    await Promise.all([one.close(), other.close()]);
    await writeFile(join(folder, `.${one.id}.journal.0123456789ab.tmp`), 'left');
    expect(await removeJournal(folder, one.id)).toEqual(kept);
    expect(await removeJournal(folder, one.id)).toEqual(kept);
    expect(await removeJournal(join(folder, 'none'), one.id)).toEqual(kept);
    expect(await readdir(folder)).toEqual([`${other.id}.journal`]);
    expect(await other.remove()).toEqual(kept);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is never left through an id', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.journal'), 'mine');
    await mkdir(join(folder, 'journal'));
    for (const id of [
      '../a',
      'a',
      '',
      '../a.journal',
      `${'0'.repeat(16)}-${'0'.repeat(12)}/../../a`,
    ]) {
      await removeJournal(join(folder, 'journal'), id);
      const read = await readJournalFile(join(folder, 'journal'), id);
      expect(read.ok ? 'read' : read.problem.code).toBe('not-found');
    }
    expect(await readFile(join(folder, 'a.journal'), 'utf8')).toBe('mine');
  });

  it('is swept of old leftovers of killed foldings', async () => {
    const folder = await temporaryFolder();
    const name = `.${'0'.repeat(16)}-${'0'.repeat(12)}.journal.0123456789ab.tmp`;
    await writeFile(join(folder, name), 'left');
    await writeFile(join(folder, 'notes.tmp'), 'mine');
    await sweepJournals(folder, Date.now());
    expect(await readdir(folder)).toHaveLength(2);
    await sweepJournals(folder, Date.now() + 11 * 60 * 1000);
    expect(await readdir(folder)).toEqual(['notes.tmp']);
    await sweepJournals(join(folder, 'none'), 0);
  });

  it('keeps the journals of two sessions of the same dossier apart', async () => {
    const folder = await temporaryFolder();
    const [one, other] = await Promise.all([storyJournal(folder), storyJournal(folder)]);
    await Promise.all([one.append(storyChange(1)), other.append(storyMark('v'))]);
    await Promise.all([one.close(), other.close()]);
    const replays = await replayAll(folder);
    expect(replays.map(({ number }) => number).sort()).toEqual([0, 1]);
    expect(replays.every(({ stopped }) => stopped === null)).toBe(true);
  });

  it('opens sealed journals with what seals them', async () => {
    const folder = await temporaryFolder();
    const journal = await storyJournal(folder, { seal: flip });
    await journal.close();
    const bytes = await readJournalFile(folder, journal.id);
    const read = bytes.ok ? await readJournal(bytes.value, unflip) : bytes;
    expect(read.ok && read.value.records.map(({ kind }) => kind)).toEqual(['begin']);
  });
});
