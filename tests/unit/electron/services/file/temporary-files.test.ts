import fc from 'fast-check';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../../../electron/services/file/atomic-write.ts';
import { makeFolder } from '../../../../../electron/services/file/make-folder.ts';
import { sweepLeftovers } from '../../../../../electron/services/file/sweep-leftovers.ts';
import { syncFolder } from '../../../../../electron/services/file/sync-folder.ts';
import {
  isTemporaryOf,
  temporaryName,
} from '../../../../../electron/services/file/temporary-name.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const token = '0123456789ab';
const hour = 60 * 60 * 1000;

describe('the name of a temporary file', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }).filter((text) => {
    const bytes = Buffer.byteLength(text);
    return bytes <= 255 && !/[/\0]/.test(text) && text !== '.' && text !== '..';
  });

  it('fits every drive that the target’s name fits, and is known again', () => {
    fc.assert(
      fc.property(name, (target) => {
        const temporary = temporaryName(`/x/${target}`, token);
        expect(Buffer.byteLength(temporary)).toBeLessThanOrEqual(255);
        expect(temporary.startsWith('.')).toBe(true);
        expect(isTemporaryOf(temporary, `/y/${target}`)).toBe(true);
      }),
    );
  });

  it('is cut between letters', () => {
    expect(temporaryName(`/x/${'国'.repeat(80)}.aide`, token)).toBe(
      `.${'国'.repeat(66)}.${token}.tmp`,
    );
  });

  it.each([
    'a.aide',
    `.b.aide.${token}.tmp`,
    `.a.aide.${token}.tmp.aide`,
    `.a.aide.${token}x.tmp`,
    `.a.aide.0123456789AB.tmp`,
    `.a.aide..tmp`,
    `a.aide.${token}.tmp`,
  ])('is not %s', (other) => {
    expect(isTemporaryOf(other, '/x/a.aide')).toBe(false);
  });
});

describe('what killed saves left', () => {
  const leave = async (folder: string, name: string, age: number): Promise<void> => {
    await writeFile(join(folder, name), 'left');
    const then = new Date(Date.now() - age);
    await utimes(join(folder, name), then, then);
  };

  it('is cleared away by the next save of the same file, if it is ours and old', async () => {
    const folder = await temporaryFolder();
    await leave(folder, `.a.aide.${token}.tmp`, hour);
    await leave(folder, '.a.aide.aaaaaaaaaaaa.tmp', 60_000);
    await leave(folder, `.b.aide.${token}.tmp`, hour);
    await leave(folder, '.a.aide.notes.tmp', hour);
    await mkdir(join(folder, '.a.aide.bbbbbbbbbbbb.tmp'));
    await utimes(join(folder, '.a.aide.bbbbbbbbbbbb.tmp'), 0, 0);
    expect((await atomicWrite(join(folder, 'a.aide'), Buffer.from('new'))).ok).toBe(true);
    expect((await readdir(folder)).sort()).toEqual([
      '.a.aide.aaaaaaaaaaaa.tmp',
      '.a.aide.bbbbbbbbbbbb.tmp',
      '.a.aide.notes.tmp',
      `.b.aide.${token}.tmp`,
      'a.aide',
    ]);
  });

  it('stays while saving fails', async () => {
    const folder = await temporaryFolder();
    await leave(folder, `.a.aide.${token}.tmp`, hour);
    await mkdir(join(folder, 'a.aide'));
    expect((await atomicWrite(join(folder, 'a.aide'), Buffer.from('new'))).ok).toBe(false);
    expect(await readdir(folder)).toContain(`.a.aide.${token}.tmp`);
  });

  it('is judged by the clock of the drive, even one that went backwards', async () => {
    const folder = await temporaryFolder();
    await leave(folder, `.a.aide.${token}.tmp`, -hour);
    await sweepLeftovers(join(folder, 'a.aide'), Date.now());
    expect(await readdir(folder)).toHaveLength(1);
    await sweepLeftovers(join(folder, 'a.aide'), Date.now() + 2 * hour);
    expect(await readdir(folder)).toEqual([]);
    await sweepLeftovers(join(folder, 'gone', 'a.aide'), Date.now());
  });
});

it('two processes that save the same file leave the bytes of one of them, and tell the truth', async () => {
  const path = join(await temporaryFolder(), 'a.aide');
  const all = Array.from({ length: 12 }, (_, index) => Buffer.alloc(50_000, index));
  const results = await Promise.all(all.map((bytes) => atomicWrite(path, bytes)));
  const found = await readFile(path);
  const winner = all.findIndex((bytes) => bytes.equals(found));
  expect(results[winner]).toEqual({ ok: true, value: null });
  for (const result of results) if (!result.ok) expect(result.problem).toMatch(/\.$/);
});

describe('flushing a folder', () => {
  const failing = (code: string) => ({
    syncFolder: () => Promise.reject(Object.assign(new Error(code), { code })),
  });
  it.each(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP'])(
    'is not asked of a system that cannot (%s)',
    async (code) => {
      await expect(syncFolder('/x', failing(code))).resolves.toBeUndefined();
    },
  );
  it.each(['EIO', 'ENOSPC', 'EROFS', 'ENOENT'])('that failed is told (%s)', async (code) => {
    await expect(syncFolder('/x', failing(code))).rejects.toMatchObject({ code });
  });
  it('follows making one', async () => {
    const folder = join(await temporaryFolder(), 'new');
    await makeFolder(folder);
    await makeFolder(folder);
    expect(await readdir(folder)).toEqual([]);
  });
});
