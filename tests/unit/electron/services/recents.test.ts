import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recentFacts } from '../../../../electron/services/recent-facts.ts';
import { openRecents } from '../../../../electron/services/recents.ts';
import { smallDossier } from '../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { library } from '../../../support/un-core.ts';

const facts = { title: 'Sudan', draftTitles: ['Statement'], profile: ['present'] };

describe('recent dossiers', () => {
  it('stand newest first, each once, and know whether the file is there', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    expect(await recents.list()).toEqual([]);
    const path = (name: string): string => join(folder, name);
    await writeFile(path('a.aide'), '');
    await writeFile(path('b.aide'), '');
    await recents.note(path('a.aide'), facts, '2025-01-01T00:00:00.000Z');
    await recents.note(path('b.aide'), facts, '2025-01-02T00:00:00.000Z');
    await recents.note(path('a.aide'), { ...facts, title: 'New' }, '2025-01-03T00:00:00.000Z');
    await rm(path('b.aide'));
    const list = await openRecents(folder).list();
    expect(list.map(({ fileName, title, found }) => [fileName, title, found])).toEqual([
      ['a.aide', 'New', true],
      ['b.aide', 'Sudan', false],
    ]);
  });

  it('are named by an id that gives the path back, and by nothing else', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    const path = join(folder, 'a.aide');
    await recents.note(path, facts, '2025-01-01T00:00:00.000Z');
    const [recent] = await recents.list();
    expect(JSON.stringify(recent)).not.toContain(folder);
    expect(await recents.pathOf(recent?.id ?? '')).toBe(path);
    expect(await recents.pathOf(path)).toBeUndefined();
  });

  it('are thirty at most, and none is lost when many are noted at once', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    await Promise.all(
      Array.from({ length: 33 }, (_, at) =>
        recents.note(join(folder, `${at}.aide`), facts, '2025-01-01T00:00:00.000Z'),
      ),
    );
    const names = (await recents.list()).map(({ fileName }) => fileName);
    expect(names).toEqual(Array.from({ length: 30 }, (_, at) => `${32 - at}.aide`));
  });

  it('show nothing of a locked dossier but its file', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    const path = join(folder, 'a.aide');
    await recents.note(path, facts, '2025-01-01T00:00:00.000Z');
    expect(await recents.titleOf(path)).toBe('Sudan');
    await recents.note(path, null, '2025-01-02T00:00:00.000Z');
    expect(await recents.titleOf(path)).toBeNull();
    expect(await recents.titleOf(join(folder, 'unknown.aide'))).toBeNull();
    const [recent] = await openRecents(folder).list();
    expect(recent).toMatchObject({ title: null, fileName: 'a.aide', draftTitles: [], profile: [] });
    expect(await readFile(join(folder, 'recents.json'), 'utf8')).not.toContain('Sudan');
  });

  it('forget one file, by any way of writing its path, and no other', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    for (const name of ['a.aide', 'b.aide'])
      await recents.note(join(folder, name), facts, '2025-01-01T00:00:00.000Z');
    await recents.forget(`${folder}/x/../a.aide`);
    await recents.forget(join(folder, 'unknown.aide'));
    expect((await recents.list()).map(({ fileName }) => fileName)).toEqual(['b.aide']);
  });

  it('say so when they cannot forget, and stay as they were', async () => {
    const folder = await temporaryFolder();
    const recents = openRecents(folder);
    const path = join(folder, 'a.aide');
    await recents.note(path, facts, '2025-01-01T00:00:00.000Z');
    await chmod(join(folder, 'recents.json'), 0o444);
    await expect(recents.forget(path)).rejects.toThrow(/recents\.json is marked read-only/);
    expect(await recents.titleOf(path)).toBe('Sudan');
  });

  it('begin anew when the list cannot be understood', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'recents.json'), '{"not":"a list"}');
    expect(await openRecents(folder).list()).toEqual([]);
  });
});

describe('recentFacts', () => {
  it('gives the status of every head of the first assessment, in order', () => {
    const { profile, draftTitles } = recentFacts(smallDossier, library);
    expect(profile).toHaveLength(14);
    expect(profile.slice(0, 2)).toEqual(['present', 'not-assessed']);
    expect(draftTitles).toEqual(['Statement', 'Statement']);
  });
});
