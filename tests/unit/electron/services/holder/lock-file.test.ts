import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import {
  findLock,
  makeLock,
  removeLeft,
  renewLock,
} from '../../../../../electron/services/holder/lock-file.ts';
import type { LockRecord } from '../../../../../electron/services/holder/lock-record.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const record = (name: string): LockRecord => ({
  name,
  computer: 'desk-4',
  since: '2025-03-04T05:06:07.000Z',
  beat: 0,
  token: `token of ${name}`,
  seat: '',
});

describe('a lock file', () => {
  it('is made only where there is none, and says what was written', async () => {
    const path = join(await temporaryFolder(), 'lock');
    expect(await findLock(path, nodeDisk)).toBeNull();
    await makeLock(path, record('María'), nodeDisk);
    await makeLock(path, record('Omar'), nodeDisk);
    expect((await findLock(path, nodeDisk))?.record).toEqual(record('María'));
  });

  it('keeps its length while its beat grows, so that no reader meets a mixture', async () => {
    const path = join(await temporaryFolder(), 'lock');
    await makeLock(path, record('María'), nodeDisk);
    const { length } = await readFile(path);
    for (const beat of [1, 99, 123_456_789]) {
      const before = await findLock(path, nodeDisk);
      await renewLock(path, { ...record('María'), beat }, nodeDisk);
      const after = await findLock(path, nodeDisk);
      expect(after?.record?.beat).toBe(beat);
      expect(after?.print).not.toBe(before?.print);
      expect(await readFile(path)).toHaveLength(length);
    }
  });

  it('is not renewed in place of another’s', async () => {
    const path = join(await temporaryFolder(), 'lock');
    await makeLock(path, record('Omar'), nodeDisk);
    await renewLock(path, record('María'), nodeDisk);
    expect((await findLock(path, nodeDisk))?.record).toEqual(record('Omar'));
  });

  it('is taken away as it was found, and put back if it is another by then', async () => {
    const folder = await temporaryFolder();
    const [path, aside] = [join(folder, 'lock'), join(folder, 'aside')];
    await writeFile(path, 'left');
    const left = await findLock(path, nodeDisk);
    await writeFile(path, 'made in this moment');
    await removeLeft(path, left!, aside, nodeDisk);
    expect(await readFile(path, 'utf8')).toBe('made in this moment');
    await removeLeft(path, (await findLock(path, nodeDisk))!, aside, nodeDisk);
    expect(await readdir(folder)).toEqual([]);
  });
});
