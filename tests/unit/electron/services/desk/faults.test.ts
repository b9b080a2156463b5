import { rename } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../../electron/ipc/contract.ts';
import type { Disk } from '../../../../../electron/services/disk/disk.ts';
import { openDossierFile } from '../../../../../electron/services/file/open-dossier-file.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import type { Result } from '../../../../../templates/model/result.ts';
import {
  deskGround,
  type DeskGround,
  good,
  hastyDisk,
  typedIn,
  writerOn,
} from '../../../../support/desk-world.ts';
import { type FaultPlan, faultyDisk } from '../../../../support/faulty-disk.ts';
import { printFigure } from '../../../../support/print-figure.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { wrapDisk } from '../../../../support/wrap-disk.ts';

const words = ['CanaryOne', 'CanaryTwo', 'CanaryThree'] as const;

/** What a person was told in a session: the words that were kept or saved for sure, and what went wrong. */
interface Session {
  readonly sure: readonly string[];
  readonly failures: readonly Failure[];
}

/** A dossier is opened, written in and saved, twice, and then the window is gone. */
async function session({ desk, at }: DeskGround): Promise<Session> {
  const failures: Failure[] = [];
  let sure: readonly string[] = [];
  const note = (answer: Result<unknown, Failure>, now: readonly string[]): void => {
    if (answer.ok) sure = now;
    else failures.push(answer.problem);
  };
  const opening = await desk.open(at('a.aide'));
  if (opening.ok && 'handle' in opening.value) {
    const writer = writerOn(desk, opening.value);
    for (const [index, word] of words.entries()) {
      const kept = await writer.type(word);
      const typed = typedIn(writer.dossier());
      note(kept, typed);
      if (index < 2) note(await writer.save(at('a.aide')), typed);
    }
  } else note(opening, []);
  await desk.abandon();
  return { sure, failures };
}
/** What can be found after a session on a computer that works again. */
async function found(ground: DeskGround): Promise<readonly (readonly string[])[]> {
  const { desk, at } = ground.restart({ disk: hastyDisk });
  const file = await openDossierFile(at('a.aide'));
  // Whatever happened, the file is a whole dossier: the one before or the one after.
  if (!file.ok || file.value.report.length > 0) throw new Error('The file was harmed');
  const all = [typedIn(file.value.dossier)];
  for (const { id } of await desk.leftovers()) {
    const kept = await desk.leftover(id);
    // One that was being begun when it failed holds nothing yet, and says so.
    if (kept.ok) all.push(typedIn(kept.value.recovered));
  }
  return all;
}

interface Trouble {
  readonly name: string;
  /** The disk of a session in which something goes wrong at a call. */
  readonly disk: (at: number, drive: string) => Disk;
  /** Puts right what went wrong. */
  readonly mend?: (drive: string) => Promise<void>;
  readonly step: number;
}

const failing = (fault: FaultPlan['fault'], lasts: boolean, step: number): Trouble => ({
  name: `${fault}${lasts ? ' from there on' : ''}`,
  disk: (at) => faultyDisk({ fault, at, lasts }, hastyDisk).disk,
  step,
});

/** The folder of the dossier is gone at a call, as when a drive is pulled out. */
const vanishing: Trouble = {
  name: 'a vanished folder',
  disk: (at, drive) => {
    let count = 0;
    return wrapDisk(hastyDisk, {
      call: async (_, run) => {
        count += 1;
        if (count === at) await rename(drive, `${drive} away`);
        return run();
      },
      write: (file, bytes, position) => file.write(bytes, position),
    });
  },
  // At the last calls it is still there.
  mend: (drive) => rename(`${drive} away`, drive).catch(() => undefined),
  step: 1,
};

const troubles: readonly Trouble[] = [
  ...(['ENOSPC', 'EIO', 'EPERM', 'EBUSY'] as const).map((fault) => failing(fault, false, 1)),
  failing('ENOENT', false, 2),
  ...(['ENOSPC', 'EIO', 'ENOENT'] as const).map((fault) => failing(fault, true, 2)),
  // Each attempt to rename waits two seconds for whoever holds the file.
  failing('EBUSY', true, 3),
  failing('half, then full', false, 1),
  vanishing,
];

/** Runs work for each number, some at a time. */
async function each(numbers: readonly number[], work: (number: number) => Promise<void>) {
  const waiting = [...numbers];
  const run = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: 12 }, run));
}

/** The longest session without any trouble, in calls of the disk. */
async function callsOfASession(): Promise<number> {
  const faulty = faultyDisk(null, hastyDisk);
  const ground = await deskGround({ disk: faulty.disk });
  good(await ground.desk.begin(smallDossier, { kind: 'none' }));
  await saveDossierFile(ground.at('a.aide'), smallDossier, null);
  const { sure, failures } = await session(ground);
  expect({ sure, failures }).toEqual({ sure: words, failures: [] });
  expect(await found(ground)).toContainEqual(words);
  return faulty.calls();
}

describe('nothing that was kept is lost, and every failure has plain words', () => {
  it.each(troubles)('at every call of the disk: $name', async ({ name, disk, mend, step }) => {
    const calls = await callsOfASession();
    const numbers = Array.from({ length: Math.ceil(calls / step) }, (_, at) => 1 + at * step);
    let troubled = 0;
    await each(numbers, async (at) => {
      const plain = await deskGround();
      await saveDossierFile(plain.at('a.aide'), smallDossier, null, { disk: hastyDisk });
      const recents = { ...plain.world.recents, note: () => Promise.resolve() };
      const ground = plain.restart({ disk: disk(at, plain.drive), recents });
      const { sure, failures } = await session(ground);
      await mend?.(ground.drive);
      const all = await found(ground);
      for (const typed of all) expect(words.slice(0, typed.length)).toEqual(typed);
      const best = Math.max(...all.map((typed) => typed.length));
      expect(best, `${name} at ${at}`).toBeGreaterThanOrEqual(sure.length);
      if (failures.length > 0) troubled += 1;
      for (const { message } of failures) {
        expect(message).toMatch(/^[^\n]+\.$/);
        expect(message).not.toMatch(/Canary|Sudan|undefined|Error/);
      }
    });
    printFigure(`a session with ${name}`, numbers.length);
    // A trouble that nobody noticed would prove nothing.
    expect(troubled).toBeGreaterThan(3);
  });
});
