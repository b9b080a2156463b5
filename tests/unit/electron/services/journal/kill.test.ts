import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDossierFile } from '../../../../../electron/services/file/open-dossier-file.ts';
import { replayAll, storyDossier } from '../../../../support/journal-story.ts';
import {
  type Killer,
  type KillPlan,
  type KillRun,
  openKiller,
} from '../../../../support/kill-runs.ts';
import { printFigure } from '../../../../support/print-figure.ts';

/** Two at a time: with more the machine only waits. */
const atOnce = 2;

let killer: Killer;
beforeAll(async () => {
  killer = await openKiller();
});
afterAll(() => killer.close());

/** What a killed process must not have lost, as sentences about what it did lose. */
async function lossesOf({ folder, told }: KillRun, size: number): Promise<readonly string[]> {
  const losses: string[] = [];
  const last = (what: string): number =>
    Math.max(
      -1,
      ...told.filter((one) => one.startsWith(what)).map((one) => Number(one.slice(what.length))),
    );

  const opened = await openDossierFile(join(folder, 'a.aide'));
  if (!opened.ok) {
    if (opened.problem.code !== 'not-found' || last('saved ') >= 0) losses.push('the file');
  } else {
    const { dossier, report } = opened.value;
    const saved = [2, 5, 8].find((number) =>
      isDeepStrictEqual(dossier, storyDossier(number, size)),
    );
    if (report.length > 0 || saved === undefined) losses.push('part of the file');
    else if (saved < last('saved ') || saved > last('saving ')) losses.push('a save');
  }

  const replays = await replayAll(join(folder, 'journal')).catch(() => undefined);
  const [replay] = replays ?? [];
  if (!replay) {
    if (!replays || (last('kept ') >= 0 && !told.includes('removing'))) losses.push('the journal');
    return losses;
  }
  if (replay.number < last('kept ')) losses.push('an acknowledged change');
  if (replay.stopped || !isDeepStrictEqual(replay.dossier, storyDossier(replay.number, size)))
    losses.push('the state of the journal');
  const marked = told.includes('marked') && last('saving ') < 5;
  if (marked && replay.versions[0]?.version.id !== 'v1') losses.push('a version');
  return losses;
}

const plans: readonly (KillPlan & { readonly name: string })[] = [
  { name: 'small changes', size: 200, sealed: false },
  { name: 'a sealed journal', size: 200, sealed: true },
  { name: 'large changes', size: 6000, sealed: false },
  { name: 'larger changes, sealed', size: 12_000, sealed: true },
];

describe('a process that is killed while it saves and journals', { timeout: 400_000 }, () => {
  let cases = 0;
  it.each(plans)('loses nothing that it promised: $name', async (plan) => {
    const whole = await killer.run(plan, 0, async (run) => {
      expect(await lossesOf(run, plan.size)).toEqual([]);
      return run;
    });
    expect(whole.killed).toBe(false);
    const moments = Number(whole.told.at(-1)?.replace('moments ', ''));
    expect(moments).toBeGreaterThan(100);

    const lost: string[] = [];
    let next = 1;
    const worker = async (): Promise<void> => {
      while (next <= moments) {
        const killAt = next;
        next += 1;
        await killer.run(plan, killAt, async (run) => {
          if (run.killed) cases += 1;
          for (const loss of await lossesOf(run, plan.size)) lost.push(`${loss} at ${killAt}`);
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    expect(lost).toEqual([]);
  });

  it('was killed a thousand times', () => {
    printFigure('killed while saving and journalling', cases);
    expect(cases).toBeGreaterThanOrEqual(1000);
  });
});
