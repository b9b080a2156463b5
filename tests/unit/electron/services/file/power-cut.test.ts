import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../../../electron/services/disk/disk.ts';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import { readBounded } from '../../../../../electron/services/file/read-bounded.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { zipLimits } from '../../../../../electron/services/zip/zip-limits.ts';
import { storyDossier } from '../../../../support/journal-story.ts';
import { type DiskContent, memoryDisk } from '../../../../support/memory-disk.ts';
import { powerCuts } from '../../../../support/power-cuts.ts';
import { wrapDisk } from '../../../../support/wrap-disk.ts';
import { printFigure } from '../../../../support/print-figure.ts';

const path = '/drive/a.aide';
const empty: DiskContent = new Map([
  ['/', null],
  ['/drive', null],
]);

/** The bytes that a dossier of the story is saved as. */
async function bytesOf(number: number): Promise<Uint8Array> {
  const { disk } = memoryDisk(empty);
  await saveDossierFile(path, storyDossier(number, 20_000), null, { disk });
  const read = await readBounded(path, zipLimits.fileBytes, disk);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
const contents = await Promise.all([0, 1, 2, 3].map(bytesOf));
const [before] = contents;

/** Saves three times and, for every way the power may go, looks what is in the file. Gives the cases and those that lost something. */
async function savedThrice(start: DiskContent, through: (disk: Disk) => Disk = (disk) => disk) {
  const memory = memoryDisk(start);
  const disk = through(memory.disk);
  let known = null;
  for (const number of [1, 2, 3]) {
    memory.tell(`saving ${number}`);
    const saved = await saveDossierFile(path, storyDossier(number, 20_000), known, { disk });
    if (!saved.ok) throw new Error(saved.problem.message);
    memory.tell(`saved ${number}`);
    known = saved.value;
  }
  let cases = 0;
  let lost = 0;
  for (const { content, told } of powerCuts(start, memory.events, 150)) {
    cases += 1;
    const found = content.get(path);
    const number = found ? contents.findIndex((one) => Buffer.from(one).equals(found)) : -1;
    const least = lastOf(told, 'saved ') ?? (start.has(path) ? 0 : -1);
    const most = lastOf(told, 'saving ') ?? least;
    if (number < least || number > most || (found && number < 0)) lost += 1;
  }
  return { cases, lost };
}

const lastOf = (told: readonly string[], what: string): number | undefined => {
  const last = told.findLast((one) => one.startsWith(what));
  return last === undefined ? undefined : Number(last.slice(what.length));
};

describe('saving a dossier and losing power at any moment', () => {
  const old = before ? new Map([...empty, [path, before]]) : empty;
  const starts = [
    ['over a file that was there', old],
    ['to a new file', empty],
  ] as const;

  it.each(starts)('leaves the last whole dossier or the next one, %s', async (_, start) => {
    const { cases, lost } = await savedThrice(start);
    printFigure('power cuts in a save', cases);
    expect(cases).toBeGreaterThan(1000);
    expect(lost).toBe(0);
  });

  const careless = (skipped: string): ((disk: Disk) => Disk) => {
    return (disk) =>
      wrapDisk(disk, {
        call: async (call, run) => (call.name === skipped ? (undefined as never) : run()),
        write: (file, bytes, position) => file.write(bytes, position),
      });
  };
  it.each(['sync', 'syncFolder'])('would lose something without %s', async (skipped) => {
    expect((await savedThrice(old, careless(skipped))).lost).toBeGreaterThan(0);
  });
});

it('the disk in memory behaves as the real one does when something is not there', async () => {
  const { disk } = memoryDisk(empty);
  for (const one of [disk, nodeDisk]) {
    await expect(one.open('/drive/none', 'reading')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(one.stat('/drive/none')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(one.rename('/drive/none', '/drive/x')).rejects.toMatchObject({ code: 'ENOENT' });
  }
});
