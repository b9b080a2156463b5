import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../../electron/services/journal/open-journal.ts';
import { faults, type FaultPlan, faultyDisk } from '../../../../support/faulty-disk.ts';
import {
  replayAll,
  storyAt,
  storyChange,
  storyDossier,
  storyJournal,
  storyMark,
} from '../../../../support/journal-story.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { printFigure } from '../../../../support/print-figure.ts';

const size = 3000;
const file = { path: '/drive/a.aide', sha256: 'a'.repeat(64) };

/** A session on such a disk. Gives the last change that was acknowledged, -1 for none, and every sentence that was told. */
async function session(folder: string, plan: FaultPlan | null) {
  const faulty = faultyDisk(plan);
  const told: string[] = [];
  let kept = -1;
  const opened = await openJournal({
    folder,
    dossierId: smallDossier.id,
    begin: { at: storyAt, file: null, dossier: storyDossier(0, size) },
    disk: faulty.disk,
  });
  if (!opened.ok) return { kept, told: [opened.problem], calls: faulty.calls() };
  const journal = opened.value;
  kept = 0;
  const keep = async (number: number): Promise<void> => {
    const result = await journal.append(storyChange(number, size));
    if (result.ok) kept = Math.max(kept, number);
    else told.push(result.problem);
  };
  await keep(1);
  await journal.append(storyMark('v1'));
  await Promise.all([2, 3].map(keep));
  const compacted = await journal.compact();
  if (!compacted.ok) told.push(compacted.problem);
  await keep(4);
  await journal.saved(storyAt, file, journal.point());
  await keep(5);
  await journal.close();
  return { kept, told, calls: faulty.calls() };
}

describe('a journal on a faulty disk', () => {
  it('keeps what it acknowledged, whichever call fails, and says why it cannot', async () => {
    const home = await temporaryFolder();
    const folder = () => mkdtemp(join(home, 'a-'));
    const { calls } = await session(await folder(), null);
    const plans = faults.flatMap((fault) =>
      Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) =>
        [false, true].map((lasts): FaultPlan => ({ fault, at, lasts })),
      ),
    );
    await Promise.all(
      plans.map(async (plan) => {
        const at = join(await folder(), 'journal');
        const { kept, told } = await session(at, plan);
        const about = `${JSON.stringify(plan)}: ${told.join(' ')}`;
        for (const sentence of told) expect(sentence, about).toMatch(/^[A-Z/].*\.$/);
        const [replay, ...others] = await replayAll(at);
        expect(others).toEqual([]);
        expect(replay?.number ?? -1, about).toBeGreaterThanOrEqual(kept);
        if (replay) {
          expect(replay.dossier, about).toEqual(storyDossier(replay.number, size));
          expect(replay.stopped, about).toBeNull();
        }
        // After a single fault everything is there in the end: what failed goes with what follows.
        if (!plan.lasts && kept >= 0) {
          expect(kept, about).toBe(5);
          expect(replay?.file, about).toEqual(file);
        }
        const left = await readdir(at).catch(() => []);
        if (!plan.lasts)
          expect(
            left.filter((name) => name.endsWith('.tmp')),
            about,
          ).toEqual([]);
      }),
    );
    printFigure('journals on a faulty disk', plans.length);
  });

  it('goes on in a new file when its folder is cleared away', async () => {
    const folder = join(await temporaryFolder(), 'journal');
    const journal = await storyJournal(folder);
    await journal.append(storyChange(1));
    await rm(folder, { recursive: true });
    expect(await journal.append(storyChange(2))).toEqual({ ok: true, value: null });
    await journal.close();
    const [replay] = await replayAll(folder);
    expect(replay?.dossier).toEqual(storyDossier(2));
  });

  it('catches up when a full drive has room again', async () => {
    const folder = await temporaryFolder();
    let full = false;
    const faulty = faultyDisk(null);
    const disk = {
      ...faulty.disk,
      open: async (...args: Parameters<typeof faulty.disk.open>) => {
        const opened = await faulty.disk.open(...args);
        return {
          ...opened,
          write: (bytes: Uint8Array, position: number) =>
            full
              ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
              : opened.write(bytes, position),
        };
      },
    };
    const journal = await storyJournal(folder, { disk });
    await journal.append(storyChange(1));
    full = true;
    for (const number of [2, 3]) {
      const kept = await journal.append(storyChange(number));
      expect(!kept.ok && kept.problem).toContain('the drive is full');
    }
    expect((await replayAll(folder))[0]?.number).toBe(1);
    full = false;
    // The same change again is not a new one; it brings the waiting ones to the disk.
    expect((await journal.append(storyChange(3))).ok).toBe(true);
    expect((await replayAll(folder))[0]?.dossier).toEqual(storyDossier(3));
    expect((await journal.append(storyChange(4))).ok).toBe(true);
    await journal.close();
    expect((await replayAll(folder))[0]?.dossier).toEqual(storyDossier(4));
  });
});
