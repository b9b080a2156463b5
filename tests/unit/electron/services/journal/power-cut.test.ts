import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Disk } from '../../../../../electron/services/disk/disk.ts';
import {
  flip,
  replayAll,
  storyAt,
  storyChange,
  storyDossier,
  storyJournal,
  storyMark,
} from '../../../../support/journal-story.ts';
import { type DiskContent, memoryDisk } from '../../../../support/memory-disk.ts';
import { powerCuts } from '../../../../support/power-cuts.ts';
import { wrapDisk } from '../../../../support/wrap-disk.ts';
import { printFigure } from '../../../../support/print-figure.ts';

const folder = '/user/journal';
const start: DiskContent = new Map([
  ['/', null],
  ['/user', null],
]);
const file = { path: '/drive/a.aide', sha256: 'a'.repeat(64) };
const size = 1500;

/** A session with single and concurrent changes, a version, a save and two foldings. Gives the cases and those that lost something. */
async function session(sealed: boolean, through: (disk: Disk) => Disk = (disk) => disk) {
  const memory = memoryDisk(start);
  const journal = await storyJournal(folder, {
    disk: through(memory.disk),
    ...(sealed && { seal: flip }),
  });
  memory.tell('kept 0');
  const keep = async (number: number): Promise<void> => {
    const kept = await journal.append(storyChange(number, size));
    if (!kept.ok) throw new Error(kept.problem);
    memory.tell(`kept ${number}`);
  };
  await keep(1);
  await keep(2);
  await journal.append(storyMark('v1'));
  memory.tell('marked');
  await Promise.all([3, 4, 5].map(keep));
  await journal.compact();
  await keep(6);
  const point = journal.point();
  await keep(7);
  await journal.saved(storyAt, file, point);
  memory.tell('saved 6');
  await keep(8);
  await Promise.all([journal.compact(), keep(9), keep(10)]);
  for (let number = 11; number <= 20; number += 1) await keep(number);

  let cases = 0;
  let lost = 0;
  for (const { content, told } of powerCuts(start, memory.events, sealed ? 40 : 80)) {
    cases += 1;
    const has = (what: string): boolean => told.includes(what);
    const kept = told.filter((one) => one.startsWith('kept ')).map((one) => Number(one.slice(5)));
    const found = await replayAll(folder, memoryDisk(content).disk).catch(() => undefined);
    const [replayed] = found ?? [];
    const good = replayed
      ? replayed.number >= Math.max(-1, ...kept) &&
        isDeepStrictEqual(
          replayed.dossier,
          storyDossier(replayed.number, replayed.number === 0 ? undefined : size),
        ) &&
        (has('saved 6') ||
          !has('marked') ||
          replayed.versions.length === 1 ||
          replayed.file !== null) &&
        (!has('saved 6') || replayed.file?.path === file.path) &&
        replayed.stopped === null &&
        found?.length === 1
      : found !== undefined && kept.length === 0;
    if (!good) lost += 1;
  }
  return { cases, lost };
}

describe('journalling and losing power at any moment', () => {
  it.each([
    ['open', false],
    ['sealed', true],
  ])('keeps every record that was acknowledged (%s)', async (_, sealed) => {
    const { cases, lost } = await session(sealed);
    printFigure('power cuts in a journal', cases);
    expect(cases).toBeGreaterThan(1000);
    expect(lost).toBe(0);
  });

  it.each(['datasync', 'sync', 'syncFolder'])('would lose some without %s', async (skipped) => {
    const careless = (disk: Disk): Disk =>
      wrapDisk(disk, {
        call: async (call, run) => (call.name === skipped ? (undefined as never) : run()),
        write: (open, bytes, position) => open.write(bytes, position),
      });
    expect((await session(false, careless)).lost).toBeGreaterThan(0);
  });
});
