import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { DiskFile } from '../../../../../electron/services/disk/disk.ts';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import { readWhole } from '../../../../../electron/services/disk/read-whole.ts';
import { writeWhole } from '../../../../../electron/services/disk/write-whole.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const words = Buffer.from('some words that take a while');

/** A file in memory of which each call reads or writes only a few bytes. */
function slowFile(atATime: number, content = Buffer.alloc(0)) {
  const bytes = Buffer.alloc(100);
  content.copy(bytes);
  const file = {
    write: (part: Uint8Array, position: number) => {
      bytes.set(part.subarray(0, atATime), position);
      return Promise.resolve(Math.min(atATime, part.length));
    },
    read: (length: number, position: number) =>
      Promise.resolve(content.subarray(position, position + Math.min(atATime, length))),
  } as unknown as DiskFile;
  return { file, bytes };
}

describe('the disk of this computer', () => {
  it('makes, changes, renames, lists and removes files', async () => {
    const folder = await temporaryFolder();
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const made = await nodeDisk.open(one, 'making', 0o600);
    await writeWhole(made, words, 0);
    await made.sync();
    await made.close();
    await nodeDisk.rename(one, other);
    const changed = await nodeDisk.open(other, 'changing');
    await writeWhole(changed, Buffer.from('SOME'), 0);
    await changed.datasync();
    expect(await changed.stat()).toMatchObject({
      isFile: true,
      size: words.length,
      mode: 0o600,
      links: 1,
    });
    await rm(other);
    expect((await changed.stat()).links).toBe(0);
    await changed.close();
    await nodeDisk.makeFolder(join(folder, 'a', 'b'));
    await nodeDisk.makeFolder(join(folder, 'a', 'b'));
    await nodeDisk.syncFolder(folder);
    expect(await nodeDisk.list(folder)).toEqual(['a']);
    await expect(nodeDisk.remove(other)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('never makes a file over another and never waits for a pipe', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'there'), words);
    await expect(nodeDisk.open(join(folder, 'there'), 'making')).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await expect(nodeDisk.open(join(folder, 'none'), 'changing')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(await readFile(join(folder, 'there'))).toEqual(words);
    await promisify(execFile)('mkfifo', [join(folder, 'pipe')]);
    const pipe = await nodeDisk.open(join(folder, 'pipe'), 'reading');
    expect((await pipe.stat()).isFile).toBe(false);
    await pipe.close();
  });

  it('follows links', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(await nodeDisk.realpath(join(folder, 'link'))).toBe(join(folder, 'real'));
  });
});

describe('writing and reading whole', () => {
  it.each([1, 3, 7, 1000])(
    'goes on until everything is done, %d bytes at a time',
    async (atATime) => {
      const { file, bytes } = slowFile(atATime);
      await writeWhole(file, words, 5);
      expect(bytes.subarray(5, 5 + words.length)).toEqual(words);
      const read = await readWhole(slowFile(atATime, words).file, words.length);
      expect(Buffer.from(read)).toEqual(words);
    },
  );

  it('does not wait for ever for a disk that takes nothing', async () => {
    await expect(writeWhole(slowFile(0).file, words, 0)).rejects.toMatchObject({ code: 'EIO' });
  });

  it('gives what there is of a file that ends early', async () => {
    expect(Buffer.from(await readWhole(slowFile(3, words).file, 90))).toEqual(words);
  });
});
