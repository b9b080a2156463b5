import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../../../electron/services/file/atomic-write.ts';
import { renameWithRetry } from '../../../../../electron/services/file/rename-with-retry.ts';
import { explainWriteError } from '../../../../../electron/services/file/write-error.ts';
import { asNobody } from '../../../../support/as-nobody.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const bytes = Buffer.from('new words');
const againAndAgain = fileURLToPath(
  new URL('../../../../support/write-again-and-again.ts', import.meta.url),
);

describe('atomicWrite', () => {
  it('makes a file, replaces one, keeps its access rights, and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    expect(await atomicWrite(path, Buffer.from('old'))).toEqual({ ok: true, value: null });
    await chmod(path, 0o640);
    expect((await atomicWrite(path, bytes)).ok).toBe(true);
    expect(await readFile(path)).toEqual(bytes);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.aide']);
  });

  it('writes through a link to the file it names', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    await writeFile(path, 'old');
    await symlink(path, join(folder, 'link.aide'));
    expect((await atomicWrite(join(folder, 'link.aide'), bytes)).ok).toBe(true);
    expect(await readFile(path)).toEqual(bytes);
  });

  it('says in a sentence why a place cannot be written, and leaves it as it was', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'file'), 'old');
    const missing = join(folder, 'missing', 'a.aide');
    expect(await atomicWrite(missing, bytes)).toEqual({
      ok: false,
      problem: `The folder ${join(folder, 'missing')} does not exist. Make it, or choose another folder.`,
    });
    const onFolder = await atomicWrite(join(folder, 'taken'), bytes);
    expect(!onFolder.ok && onFolder.problem).toContain('is a folder');
    const underFile = await atomicWrite(join(folder, 'file', 'a.aide'), bytes);
    expect(!underFile.ok && underFile.problem).toContain('is not a folder');
    expect((await readdir(folder)).sort()).toEqual(['file', 'taken']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  });

  it('refuses a read-only file and a read-only folder', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o777);
    const file = join(folder, 'locked.aide');
    await writeFile(file, 'old');
    await chmod(file, 0o444);
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o555 });
    await chmod(closed, 0o555);
    const [onFile, inFolder] = await asNobody(async () => [
      await atomicWrite(file, bytes),
      await atomicWrite(join(closed, 'a.aide'), bytes),
    ]);
    expect(onFile?.ok === false && onFile.problem).toContain('marked read-only');
    expect(inFolder?.ok === false && inFolder.problem).toContain('no permission');
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(closed)).toEqual([]);
  });

  it('leaves the old bytes or all of the new ones when it is killed at any moment', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    const size = 16 * 1024 * 1024;
    for (let round = 0; round < 16; round += 1) {
      const writer = spawn(process.execPath, [againAndAgain, path, String(size)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(writer.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, round * 5));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const found = await readFile(path);
      expect(found.length).toBe(size);
      expect(['a', 'b'].some((letter) => found.equals(Buffer.alloc(size, letter)))).toBe(true);
    }
  }, 60_000);
});

it('two processes that write the same file leave it whole at every moment', async () => {
  const path = join(await temporaryFolder(), 'a.aide');
  const size = 256 * 1024;
  const writers = [1, 2].map(() =>
    spawn(process.execPath, [againAndAgain, path, String(size), 'shared'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  await Promise.all(writers.map(({ stdout }) => once(stdout, 'data')));
  for (let look = 0; look < 200; look += 1) {
    const found = await readFile(path);
    expect(['a', 'b'].some((letter) => found.equals(Buffer.alloc(size, letter)))).toBe(true);
  }
  await Promise.all(
    writers.map((writer) => {
      writer.kill('SIGKILL');
      return once(writer, 'exit');
    }),
  );
});

describe('renameWithRetry', () => {
  const failing = (code: string, times: number) => {
    let calls = 0;
    const attempt = (): Promise<void> => {
      calls += 1;
      return calls > times
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error(code), { code }));
    };
    return { rename: attempt, calls: () => calls };
  };

  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits for whoever holds the file (%s)', async (code) => {
    const { rename, calls } = failing(code, 3);
    await renameWithRetry('a', 'b', { rename });
    expect(calls()).toBe(4);
  });

  it('gives up on anything else at once', async () => {
    const { rename, calls } = failing('EXDEV', 3);
    await expect(renameWithRetry('a', 'b', { rename })).rejects.toThrow('EXDEV');
    expect(calls()).toBe(1);
  });
});

describe('explainWriteError', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EBUSY', 'EACCES', 'EIO', 'ESTALE', 'EFBIG', 'EMFILE'])(
    'has a whole sentence for %s that names the file',
    (code) => {
      const said = explainWriteError(Object.assign(new Error('x'), { code }), '/a/b.aide');
      expect(said).toMatch(/^\/a\/b\.aide .+\.$/);
    },
  );
});
