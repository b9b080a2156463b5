import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { atomicWrite } from '../../../../../electron/services/file/atomic-write.ts';
import { openDossierFile } from '../../../../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { type Fault, faults, type FaultPlan, faultyDisk } from '../../../../support/faulty-disk.ts';
import { storyDossier } from '../../../../support/journal-story.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { printFigure } from '../../../../support/print-figure.ts';

const before = storyDossier(1, 9000);
const after = storyDossier(2, 9000);

/** What a person is told of each fault, or, where the new content is in place, that nobody vouches for it. */
const words: { readonly [Code in Fault]: RegExp } = {
  ENOSPC: /the drive is full/,
  'half, then full': /the drive is full/,
  EIO: /the drive reports a fault/,
  EPERM: /no permission/,
  EBUSY: /held by another program/,
  EROFS: /the drive is read-only/,
  ENOENT: /does not exist/,
  'short write': /never told/,
};
const unconfirmed = /was written, but the drive did not confirm/;
/** What is told where nobody could see whether somebody else changed the file. */
const unseen = /(could not be read|may not be read: no permission)\. So it was left as it is/;

/** Saves over a file of its own on such a disk and looks what is left. */
async function saveWith(folder: string, plan: FaultPlan | null) {
  const path = join(folder, 'a.aide');
  const first = await saveDossierFile(path, before, null);
  if (!first.ok) throw new Error(first.problem.message);
  const old = await readFile(path);
  const faulty = faultyDisk(plan);
  const result = await saveDossierFile(path, after, first.value, { disk: faulty.disk });
  const opened = await openDossierFile(path);
  const left = (await readdir(folder)).filter((name) => name !== 'a.aide');
  return {
    result,
    calls: faulty.calls(),
    hit: faulty.hit(),
    isOld: (await readFile(path)).equals(old),
    isNew:
      opened.ok && opened.value.report.length === 0 && opened.value.dossier.title === after.title,
    left,
  };
}

const plansFor = (fault: Fault, calls: number): readonly FaultPlan[] =>
  Array.from({ length: calls }, (_, index) => index + 1).flatMap((at) =>
    [false, true].map((lasts) => ({ fault, at, lasts })),
  );

it('saves whole or not at all on a disk that fails at any call, and says which', async () => {
  const home = await temporaryFolder();
  let cases = 0;
  const { calls } = await saveWith(await mkdtemp(join(home, 'a-')), null);
  expect(calls).toBeGreaterThan(12);
  const plans = faults.flatMap((fault) => plansFor(fault, calls));
  await Promise.all(
    plans.map(async (plan) => {
      const seen = await saveWith(await mkdtemp(join(home, 'a-')), plan);
      const told = seen.result.ok ? 'saved' : seen.result.problem.message;
      const about = `${JSON.stringify(plan)} at ${seen.hit ?? 'no call'}: ${told}`;
      cases += 1;
      if (seen.result.ok) expect(seen.isNew, about).toBe(true);
      else {
        expect(told, about).toMatch(/^[A-Z/].*\.$/);
        if (unconfirmed.test(told)) expect(seen.isNew, about).toBe(true);
        else {
          expect(seen.isOld, about).toBe(true);
          if (!unseen.test(told)) expect(told, about).toMatch(words[plan.fault]);
        }
      }
      // A drive that lets nothing be done any more keeps the temporary file too.
      if (!plan.lasts && seen.hit !== 'remove') expect(seen.left, about).toEqual([]);
      expect(seen.left.length, about).toBeLessThanOrEqual(1);
    }),
  );
  printFigure('saves on a faulty disk', cases);
});

it('does not say saved when the drive gives back other bytes', async () => {
  const path = join(await temporaryFolder(), 'a.aide');
  const { disk } = faultyDisk(null);
  for (const other of [Buffer.from('nex'), Buffer.from('ne'), Buffer.alloc(0)]) {
    const lying: typeof disk = {
      ...disk,
      open: async (...args) => {
        const file = await disk.open(...args);
        return { ...file, read: (length, at) => Promise.resolve(other.subarray(at, at + length)) };
      },
    };
    const result = await atomicWrite(path, Buffer.from('new'), lying);
    expect(!result.ok && result.problem).toContain('does not hold what was written to it');
  }
});
