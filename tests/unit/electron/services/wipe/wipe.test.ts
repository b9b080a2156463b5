import { chmod, link, mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExportedFiles } from '../../../../../electron/services/exported-files.ts';
import { temporaryName } from '../../../../../electron/services/file/temporary-name.ts';
import {
  planWipe,
  runWipe,
  type WipeParts,
} from '../../../../../electron/services/wipe/wipe-dossier.ts';
import { wipeFile } from '../../../../../electron/services/wipe/wipe-file.ts';
import type { DossierId } from '../../../../../templates/model/ids.ts';
import { asNobody } from '../../../../support/as-nobody.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const canary = 'CANARY-7f3a';
const content = `${canary} `.repeat(20_000);

const wordsOf = async (path: string): Promise<string | null> => {
  const wiped = await wipeFile(path);
  return wiped.ok ? wiped.value : `failed: ${wiped.problem}`;
};

/** Every file below a folder that holds a word, in its content or its name. */
async function holding(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.name.includes(word) || (entry.isFile() && (await readFile(path)).includes(word)))
      found.push(entry.name);
  }
  return found.sort();
}

describe('wipeFile', () => {
  it('overwrites every byte before it removes the file', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.aide');
    await writeFile(path, content);
    const witness = await open(path, 'r');
    expect(await wordsOf(path)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
    const left = await witness.readFile();
    await witness.close();
    expect(left.length).toBe(content.length);
    expect(left.includes(canary.slice(0, 6))).toBe(false);
    // Random bytes do not repeat; zeros, or a part that was forgotten, would.
    const pieces = Array.from({ length: 1000 }, (_, at) =>
      left.subarray(at * 220, at * 220 + 220).toString('latin1'),
    );
    expect(new Set(pieces).size).toBe(1000);
  });

  it('removes a file that is marked read-only or empty, and has nothing to do for none', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o777);
    const path = join(folder, 'a.aide');
    await asNobody(async () => {
      await writeFile(path, content);
      await chmod(path, 0o444);
      expect(await wordsOf(path)).toBeNull();
    });
    await writeFile(path, '');
    expect(await wordsOf(path)).toBeNull();
    expect(await wordsOf(path)).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('follows no link and touches no folder', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'other'), content);
    await symlink(join(folder, 'other'), join(folder, 'link'));
    await mkdir(join(folder, 'folder'));
    expect(await wordsOf(join(folder, 'link'))).toMatch(/^failed: .* is a link to another file/);
    expect(await wordsOf(join(folder, 'folder'))).toMatch(/^failed: .* is not a file/);
    expect(await wordsOf(join(folder, 'other', 'below'))).toMatch(/^failed: /);
    expect(await readFile(join(folder, 'other'), 'utf8')).toBe(content);
    expect((await readdir(folder)).sort()).toEqual(['folder', 'link', 'other']);
  });

  it('leaves what another name of the file holds, and says so', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.aide'), content);
    await link(join(folder, 'a.aide'), join(folder, 'backup'));
    expect(await wordsOf(join(folder, 'a.aide'))).toContain('not overwritten: it has another name');
    expect(await readFile(join(folder, 'backup'), 'utf8')).toBe(content);
    expect(await readdir(folder)).toEqual(['backup']);
  });

  it('says what it could not do where a folder or a file refuses', async () => {
    const folder = await temporaryFolder();
    await chmod(folder, 0o777);
    const [closed, path] = [join(folder, 'closed'), join(folder, 'foreign.aide')];
    await mkdir(closed);
    await writeFile(join(closed, 'a.aide'), content);
    await chmod(join(closed, 'a.aide'), 0o666);
    await chmod(closed, 0o555);
    await asNobody(async () => {
      const words = await wordsOf(join(closed, 'a.aide'));
      expect(words).toMatch(/^failed: .* could not be removed: no permission\. It was overwritten/);
    });
    expect(await holding(folder, canary)).toEqual([]);
    await writeFile(path, content);
    await chmod(path, 0o444);
    if (process.geteuid?.() === 0)
      await asNobody(async () => {
        expect(await wordsOf(path)).toContain('removed but not overwritten: no permission');
      });
    await chmod(closed, 0o755);
  });
});

describe('a wipe', () => {
  const dossier = 'd-1' as DossierId;

  interface Ground {
    readonly folder: string;
    readonly parts: WipeParts;
    readonly forgotten: () => boolean;
  }

  async function ground(): Promise<Ground> {
    const folder = await temporaryFolder();
    const [share, own] = [join(folder, 'share'), join(folder, 'own')];
    await Promise.all([mkdir(share), mkdir(own)]);
    const file = join(share, 'Sudan.aide');
    const journals = [join(own, '1.journal'), join(own, '2.journal')];
    const leftover = join(share, temporaryName(file, '0123456789ab'));
    for (const path of [file, leftover, ...journals]) await writeFile(path, content);
    await writeFile(join(share, 'Sudan.docx'), 'exported');
    await writeFile(join(share, temporaryName('Other.aide', '0123456789ab')), 'not ours');
    const exports = openExportedFiles(own);
    await exports.note(dossier, join(share, 'Sudan.docx'), '2025-01-01T00:00:00.000Z');
    let forgotten = false;
    return {
      folder,
      forgotten: () => forgotten,
      parts: {
        title: 'Sudan',
        file,
        journals: async () => journals,
        exports: async () => (await exports.list(dossier)).map(({ path }) => path),
        forgetRecent: async () => {
          forgotten = true;
        },
        forgetExports: () => exports.forget(dossier),
      },
    };
  }

  const plan = { title: 'Sudan', fileName: 'Sudan.aide', journals: 2, exports: ['Sudan.docx'] };

  it('is planned without touching anything', async () => {
    const { folder, parts, forgotten } = await ground();
    expect(await planWipe(parts)).toEqual(plan);
    expect(await holding(folder, canary)).toHaveLength(4);
    expect(forgotten()).toBe(false);
    expect(await planWipe({ ...parts, file: join(folder, 'none.aide') })).toEqual({
      ...plan,
      fileName: null,
    });
  });

  it('leaves nothing of the dossier, and only what others may need', async () => {
    const { folder, parts, forgotten } = await ground();
    expect(await runWipe(parts)).toEqual({ plan, problems: [], notes: [] });
    expect(await holding(folder, canary)).toEqual([]);
    expect((await readdir(join(folder, 'share'))).sort()).toEqual([
      '.Other.aide.0123456789ab.tmp',
      'Sudan.docx',
    ]);
    expect(forgotten()).toBe(true);
    expect(await holding(join(folder, 'own'), 'Sudan')).toEqual([]);
  });

  it('keeps the dossier in the lists while any of it is there, and goes on at a problem', async () => {
    const { folder, parts, forgotten } = await ground();
    const stuck = join(folder, 'stuck');
    await mkdir(stuck);
    const report = await runWipe({ ...parts, file: stuck });
    expect(report.problems).toEqual([`${stuck} is not a file and was left alone.`]);
    expect(await holding(join(folder, 'own'), canary)).toEqual([]);
    expect(forgotten()).toBe(false);
    expect(await parts.exports()).toHaveLength(1);
  });

  it('says which list it could not write', async () => {
    const { folder, parts } = await ground();
    const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
    const report = await runWipe({ ...parts, file: null, forgetRecent: refuse });
    expect(report.problems).toEqual([
      'The list of recent dossiers could not be written and still names the dossier.',
    ]);
    expect(await parts.exports()).toEqual([]);
    expect(await holding(folder, canary)).toHaveLength(2);
  });
});
