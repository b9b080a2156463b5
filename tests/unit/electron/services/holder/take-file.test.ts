import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import { lockPath } from '../../../../../electron/services/holder/lock-path.ts';
import { writeRecord } from '../../../../../electron/services/holder/lock-record.ts';
import {
  type Hold,
  type HoldOptions,
  type Me,
  takeFile,
} from '../../../../../electron/services/holder/take-file.ts';
import type { Holder } from '../../../../../electron/ipc/contract.ts';
import { closedFolder } from '../../../../support/closed-folder.ts';
import { type ManualTime, manualTime } from '../../../../support/manual-time.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const since = '2025-03-04T05:06:07.000Z';
const maria: Me = { name: 'María', computer: 'desk-4' };
const omar: Me = { name: 'Omar', computer: 'laptop' };
const asHolder = ({ name, computer }: Me): Holder => ({ name, computer, since });

const options = (time: ManualTime, more: HoldOptions = {}): HoldOptions => ({
  every: time.every,
  monotonic: time.monotonic,
  now: () => since,
  ...more,
});

async function sharedFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'Sudan.aide');
  await writeFile(path, '');
  return path;
}

const namesBeside = (path: string): Promise<string[]> => readdir(join(path, '..'));

describe('takeFile', () => {
  it('shows others who has the file and since when, and nothing to the one who has it', async () => {
    const path = await sharedFile();
    const time = manualTime();
    const first = await takeFile(path, maria, options(time));
    const second = await takeFile(path, omar, options(time));
    expect(first.holder()).toBeNull();
    expect(second.holder()).toEqual(asHolder(maria));
    expect(await namesBeside(path)).toEqual(['.~lock.Sudan.aide#', 'Sudan.aide']);
    await second.release();
    expect(await namesBeside(path)).toContain('.~lock.Sudan.aide#');
    await first.release();
    await first.release();
    expect(await namesBeside(path)).toEqual(['Sudan.aide']);
    expect(time.going()).toBe(0);
  });

  it('gives the file to the one who waits once the other lets go, and says so to both', async () => {
    const path = await sharedFile();
    const time = manualTime();
    const told: (Holder | null)[] = [];
    const first = await takeFile(path, maria, options(time));
    const second = await takeFile(path, omar, options(time, { tell: (now) => told.push(now) }));
    expect(told).toEqual([asHolder(maria)]);
    await first.release();
    await time.pass(20_000);
    expect(told).toEqual([asHolder(maria), null]);
    const third = await takeFile(path, maria, options(time));
    expect(third.holder()).toEqual(asHolder(omar));
    await Promise.all([second.release(), third.release()]);
  });

  it('keeps a file for as long as there are signs of life, whatever the clocks say', async () => {
    const path = await sharedFile();
    const time = manualTime();
    await takeFile(path, maria, options(time, { now: () => '1980-01-01T00:00:00.000Z' }));
    const second = await takeFile(
      path,
      omar,
      options(time, { now: () => '2099-01-01T00:00:00.000Z' }),
    );
    await time.pass(2 * 3600 * 1000);
    expect(second.holder()).toEqual({ ...maria, since: '1980-01-01T00:00:00.000Z' });
  });

  it('takes a file over after 90 seconds without a sign of life, and not before', async () => {
    const path = await sharedFile();
    const [crashed, time] = [manualTime(), manualTime()];
    const first = await takeFile(path, maria, options(crashed));
    const second = await takeFile(path, omar, options(time));
    await time.pass(80_000);
    expect(second.holder()).toEqual(asHolder(maria));
    await crashed.pass(20_000);
    await time.pass(100_000);
    expect(second.holder()).toEqual(asHolder(maria));
    await time.pass(20_000);
    expect(second.holder()).toBeNull();
    // The first was only asleep: it learns that the file is another's now, and leaves it alone.
    await crashed.pass(20_000);
    expect(first.holder()).toEqual(asHolder(omar));
    await first.release();
    expect((await takeFile(path, maria, options(crashed))).holder()).toEqual(asHolder(omar));
    expect((await namesBeside(path)).length).toBe(2);
  });

  it('does not count the hours that this computer slept', async () => {
    const path = await sharedFile();
    let at = 0;
    await takeFile(path, maria, options(manualTime()));
    const hold = await takeFile(path, omar, options(manualTime(), { monotonic: () => at }));
    at += 9 * 3600 * 1000;
    await hold.look();
    expect(hold.holder()).toEqual(asHolder(maria));
  });

  it('takes its own leftover of a crash at once, and nobody else’s', async () => {
    const path = await sharedFile();
    const time = manualTime();
    await takeFile(path, { ...maria, seat: 'one' }, options(manualTime()));
    const other = await takeFile(path, { ...maria, seat: 'other' }, options(time));
    expect(other.holder()).toEqual(asHolder(maria));
    await other.release();
    const again = await takeFile(path, { ...maria, seat: 'one' }, options(time));
    expect(again.holder()).toBeNull();
  });

  it('names nobody for a locked dossier', async () => {
    const path = await sharedFile();
    const time = manualTime();
    await takeFile(path, { ...maria, seat: 'seat-7' }, options(time, { anonymous: true }));
    const text = await readFile(lockPath(path), 'utf8');
    for (const word of ['María', 'desk-4', 'seat-7']) expect(text).not.toContain(word);
    const second = await takeFile(path, omar, options(time));
    expect(second.holder()).toEqual({ name: '', computer: '', since });
  });

  it('makes its file again where somebody removed it', async () => {
    const path = await sharedFile();
    const time = manualTime();
    const hold = await takeFile(path, maria, options(time));
    await rm(lockPath(path));
    await time.pass(20_000);
    expect(await namesBeside(path)).toHaveLength(2);
    expect(hold.holder()).toBeNull();
  });

  it('goes on without a lock where none can be made, and at every call that fails', async () => {
    const folder = await temporaryFolder();
    const time = manualTime();
    const holds: Hold[] = [
      await takeFile(join(await closedFolder(folder), 'a.aide'), maria, options(time)),
      await takeFile(join(folder, 'missing', 'a.aide'), maria, options(time)),
    ];
    const refuse = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('refused'), { code: 'EIO' }));
    for (const call of ['open', 'rename', 'remove', 'realpath'] as const) {
      const path = join(folder, `${call}.aide`);
      await writeFile(lockPath(path), 'a leftover that makes no sense');
      const disk = { ...nodeDisk, [call]: refuse };
      holds.push(await takeFile(path, maria, options(time, { disk })));
    }
    await time.pass(200_000);
    for (const hold of holds) {
      expect(hold.holder()).toBeNull();
      await hold.release();
    }
  });

  it('outlives a drive that goes and comes back', async () => {
    const path = await sharedFile();
    const time = manualTime();
    let gone = false;
    const disk = {
      ...nodeDisk,
      open: (...args: Parameters<typeof nodeDisk.open>) =>
        gone ? Promise.reject(new Error('gone')) : nodeDisk.open(...args),
    };
    const hold = await takeFile(path, maria, options(time, { disk }));
    gone = true;
    await time.pass(60_000);
    await rm(lockPath(path));
    gone = false;
    await time.pass(20_000);
    expect(hold.holder()).toBeNull();
    expect(await namesBeside(path)).toHaveLength(2);
  });

  it('does not wait for a drive that never answers when it lets go', async () => {
    const path = await sharedFile();
    let silent = false;
    const open: typeof nodeDisk.open = (...args) =>
      silent ? new Promise(() => undefined) : nodeDisk.open(...args);
    const hold = await takeFile(
      path,
      maria,
      options(manualTime(), { disk: { ...nodeDisk, open } }),
    );
    silent = true;
    await hold.release();
  });
});

describe('a lock file that means harm', () => {
  const record = { ...maria, since, beat: 0, token: 't', seat: '' };

  it('is a holder without a name at most, and is replaced in the end', async () => {
    const path = await sharedFile();
    const huge = JSON.stringify({ ...record, beat: '1', name: 'x'.repeat(10_000_000) });
    for (const content of [
      huge,
      '',
      Buffer.alloc(3000, 0xff),
      '['.repeat(4000),
      '{"__proto__":{"name":"x"}}',
      JSON.stringify({ ...record, beat: -1 }),
      JSON.stringify({ ...record, since: 'yesterday', beat: '1' }),
    ]) {
      await writeFile(lockPath(path), content);
      const time = manualTime();
      const hold = await takeFile(path, omar, options(time));
      expect(hold.holder()).toEqual({ name: '', computer: '', since });
      await time.pass(100_000);
      expect(hold.holder()).toBeNull();
      await hold.release();
      expect(await namesBeside(path)).toEqual(['Sudan.aide']);
    }
  });

  it('shows a name as plain text of a bearable length', async () => {
    const path = await sharedFile();
    const name = `Omar\n\u202Egnp.exe\u0000${'x'.repeat(2000)}`;
    await writeFile(
      lockPath(path),
      JSON.stringify({ ...record, beat: '000000000000001', name, computer: '' }),
    );
    const hold = await takeFile(path, omar, options(manualTime()));
    expect(hold.holder()?.name).toMatch(/^Omar gnp\.exe x{87}$/);
  });

  it('does no harm whatever its bytes are', async () => {
    const path = await sharedFile();
    const whole = writeRecord(record);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(20), fc.uint8Array(), async (at, skip, put) => {
        const bytes = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + skip)]);
        await writeFile(lockPath(path), bytes);
        const hold = await takeFile(path, omar, options(manualTime()));
        expect(hold.holder()).not.toBeNull();
        await hold.release();
        expect(await readFile(lockPath(path))).toEqual(bytes);
      }),
    );
  });

  it('is left alone where it is a folder or leads elsewhere', async () => {
    const path = await sharedFile();
    await mkdir(lockPath(path));
    const hold = await takeFile(path, omar, options(manualTime()));
    expect(hold.holder()).toBeNull();
    await hold.release();
    await rm(lockPath(path), { recursive: true });
    const other = join(path, '..', 'other.txt');
    await writeFile(other, 'mine');
    await symlink(other, lockPath(path));
    const time = manualTime();
    const linked = await takeFile(path, omar, options(time));
    await time.pass(200_000);
    await linked.release();
    expect(await readFile(other, 'utf8')).toBe('mine');
  });
});

describe('lockPath', () => {
  it('fits the longest names, each its own', () => {
    const long = (end: string): string => `${'é'.repeat(120)}${end}.aide`;
    for (const name of [long('1'), long('2')])
      expect(Buffer.byteLength(lockPath(`/f/${name}`))).toBeLessThan(240);
    expect(lockPath(`/f/${long('1')}`)).not.toBe(lockPath(`/f/${long('2')}`));
  });
});

describe('several who take one file at the same moment', () => {
  it('agree on one of them, within one process', async () => {
    for (let round = 0; round < 20; round += 1) {
      const path = await sharedFile();
      if (round % 2 === 1) await writeFile(lockPath(path), 'a leftover');
      const times = Array.from({ length: 6 }, manualTime);
      const holds = await Promise.all(
        times.map((time, at) => takeFile(path, { ...omar, name: `P${at}` }, options(time))),
      );
      await Promise.all(times.map((time) => time.pass(120_000)));
      for (const hold of holds) await hold.look();
      for (const hold of holds) await hold.look();
      expect(holds.filter((hold) => hold.holder() === null)).toHaveLength(1);
      const winner = holds.findIndex((hold) => hold.holder() === null);
      for (const [at, hold] of holds.entries())
        if (at !== winner) expect(hold.holder()?.name).toBe(`P${winner}`);
      await Promise.all(holds.map((hold) => hold.release()));
      expect(await namesBeside(path)).toEqual(['Sudan.aide']);
    }
  });

  it('agree on one of them, as processes of their own', async () => {
    const path = await sharedFile();
    const script = fileURLToPath(new URL('../../../../support/take-and-tell.ts', import.meta.url));
    const start = (at: number): ChildProcess =>
      spawn(process.execPath, [script, path, `P${at}`], { stdio: ['pipe', 'pipe', 'ignore'] });
    const processes = Array.from({ length: 4 }, (_, at) => start(at));
    onTestFinished(() => processes.forEach((each) => each.kill('SIGKILL')));
    const said = async (each: ChildProcess): Promise<string> => {
      const [data] = (await once(each.stdout!, 'data')) as [Buffer];
      return data.toString().trim();
    };
    const all = async (word: string | null): Promise<string[]> => {
      const answers = processes.map(said);
      if (word !== null) processes.forEach((each) => each.stdin!.write(word));
      return Promise.all(answers);
    };
    await all(null);
    await all('take');
    const answers = await all('look');
    const winner = answers.indexOf('mine');
    expect(answers).toEqual(answers.map((_, at) => (at === winner ? 'mine' : `P${winner}`)));
  });
});
