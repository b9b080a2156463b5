import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../electron/services/byte-tools.ts';
import {
  type FileWatch,
  type OutsideState,
  watchFile,
  type WatchOptions,
} from '../../../../electron/services/watch-file.ts';
import { type ManualTime, manualTime } from '../../../support/manual-time.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

interface Watched {
  readonly path: string;
  readonly time: ManualTime;
  readonly told: OutsideState[];
  readonly watch: FileWatch;
  known: string | undefined;
}

const shaOf = (text: string): string => sha256(Buffer.from(text));

async function watched(more: Partial<WatchOptions> = {}): Promise<Watched> {
  const path = join(await temporaryFolder(), 'folder', 'Sudan.aide');
  await mkdir(dirname(path));
  await writeFile(path, 'ours');
  const time = manualTime();
  const told: OutsideState[] = [];
  const watch = watchFile(path, {
    known: () => found.known,
    tell: (state) => told.push(state),
    every: time.every,
    ...more,
  });
  const found: Watched = { path, time, told, watch, known: shaOf('ours') };
  return found;
}

describe('watchFile', () => {
  it('says nothing of a file that stays as it was', async () => {
    const { path, time, told } = await watched();
    await time.pass(10_000);
    await utimes(path, new Date(), new Date(2001, 1, 1));
    await time.pass(10_000);
    expect(told).toEqual([]);
  });

  it('says once that a file was changed, removed, and brought back as it was', async () => {
    const { path, time, told } = await watched();
    await writeFile(path, 'theirs');
    await time.pass(10_000);
    await rm(path);
    await time.pass(10_000);
    await writeFile(path, 'ours');
    await time.pass(10_000);
    expect(told).toEqual(['changed', 'gone', 'as-it-was']);
  });

  it('says again that a changed file was changed once more', async () => {
    const { path, time, told } = await watched();
    for (const text of ['theirs', 'theirs too', 'theirs too']) {
      await writeFile(path, text);
      await time.pass(2000);
    }
    expect(told).toEqual(['changed', 'changed']);
  });

  it('takes a drive that went away for a file that is gone', async () => {
    const { path, time, told } = await watched();
    await rename(dirname(path), `${dirname(path)} unplugged`);
    await time.pass(4000);
    await rename(`${dirname(path)} unplugged`, dirname(path));
    await time.pass(4000);
    await rm(path);
    await mkdir(path);
    await time.pass(4000);
    expect(told).toEqual(['gone', 'as-it-was', 'gone']);
  });

  it('takes our own saving for none, whenever it happens', async () => {
    const found = await watched();
    const { path, time, told } = found;
    await time.pass(2000);
    found.known = undefined;
    await writeFile(path, 'ours, newer');
    await time.pass(4000);
    found.known = shaOf('ours, newer');
    await time.pass(4000);
    // Of the same size and the same time, as on a drive whose clock is coarse.
    const then = new Date(2001, 1, 1);
    for (const text of ['one', 'two']) {
      await writeFile(path, text);
      await utimes(path, then, then);
      found.known = shaOf(text);
      await time.pass(2000);
    }
    expect(told).toEqual([]);
  });

  it('drops what it saw while a saving began and ended', async () => {
    const found = await watched({
      hash: async () => {
        found.known = shaOf('ours, newer');
        return shaOf('ours');
      },
    });
    await found.watch.look();
    expect(found.told).toEqual([]);
  });

  it('reads the content only where size or time of change differ', async () => {
    let hashed = 0;
    const { path, time, told } = await watched({
      hash: async () => {
        hashed += 1;
        return shaOf('ours');
      },
    });
    await time.pass(20_000);
    expect(hashed).toBe(1);
    await writeFile(path, 'something else');
    await time.pass(20_000);
    expect(hashed).toBe(2);
    expect(told).toEqual([]);
  });

  it('looks again later at a file that another program holds', async () => {
    let isHeld = true;
    const { time, told } = await watched({
      hash: () => Promise.resolve(isHeld ? undefined : shaOf('theirs')),
    });
    await time.pass(4000);
    expect(told).toEqual([]);
    isHeld = false;
    await time.pass(2000);
    expect(told).toEqual(['changed']);
  });

  it('looks once at a time', async () => {
    let looking = 0;
    let most = 0;
    let looks = 0;
    const { watch } = await watched({
      hash: async () => {
        looks += 1;
        looking += 1;
        most = Math.max(most, looking);
        await new Promise((resolve) => setTimeout(resolve, 5));
        looking -= 1;
        return undefined;
      },
    });
    await Promise.all([watch.look(), watch.look(), watch.look()]);
    expect([looks, most]).toEqual([3, 1]);
  });

  it('tells nothing once it stopped, be it in the middle of a look', async () => {
    const { path, time, told, watch } = await watched({
      hash: async () => {
        watch.stop();
        return shaOf('theirs');
      },
    });
    await watch.look();
    await rm(path);
    await watch.look();
    expect(told).toEqual([]);
    expect(time.going()).toBe(0);
  });
});
