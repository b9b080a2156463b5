import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackStore, PackError } from '../../../../electron/services/packs.ts';

const builtIn = fileURLToPath(new URL('../../../../templates/packs', import.meta.url));
let root: string;
let pack: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packs-'));
  pack = join(root, 'un-core');
  await cp(join(builtIn, 'un-core'), pack, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

describe('the store of packs', () => {
  it('gives the library, the register, the calendar and the forms', async () => {
    const store = openPackStore([root]);
    const library = await store.library();
    expect(library.packs.map(({ manifest }) => manifest.id)).toEqual(['un-core']);
    expect(library.states).toHaveLength(195);
    expect(library.calendar).toBe(await store.calendar());
    expect((await store.vetoes()).vetoes).toHaveLength(233);
    expect((await store.forms()).map(({ pack, id, family }) => [pack, id, family])).toEqual([
      ['un-core', 'veto-caster', 'veto'],
      ['un-core', 'veto-state-concerned', 'veto'],
      ['un-core', 'veto-supporter', 'veto'],
      ['un-core', 'veto-critic', 'veto'],
      ['un-core', 'veto-aligned', 'veto'],
      ['un-core', 'group-statement', 'veto'],
      ['un-core', 'explanation-of-vote', 'veto'],
      ['un-core', 'briefing-populations-at-risk', 'briefings'],
      ['un-core', 'briefing-council-brief', 'briefings'],
      ['un-core', 'briefing-framework', 'briefings'],
      ['un-core', 'country-briefing', 'briefings'],
    ]);
  });

  it('reads only what is asked for', async () => {
    for (const part of ['templates', 'checklists', 'phrases', 'reference/member-states.json'])
      await rm(join(pack, part), { recursive: true });
    const store = openPackStore([root]);
    expect((await store.vetoes()).vetoes).toHaveLength(233);
    expect(Object.keys((await store.calendar()).years)).toContain('2025');
    await expect(store.library()).rejects.toThrow(PackError);
  });

  it('reads a part once', async () => {
    const store = openPackStore([root]);
    const register = await store.vetoes();
    await rm(pack, { recursive: true });
    expect(await store.vetoes()).toBe(register);
  });

  it('says which part is missing and what to do', async () => {
    const path = join(pack, 'reference', 'vetoes.json');
    await rm(path);
    await expect(openPackStore([root]).vetoes()).rejects.toThrow(
      `${path} is missing. Install the pack again.`,
    );
  });

  it('says which part is broken, and reads it again once it is repaired', async () => {
    const path = join(pack, 'reference', 'calendar.json');
    await writeFile(path, '{"years": ');
    const store = openPackStore([root]);
    await expect(store.calendar()).rejects.toThrow(`${path} is not valid JSON.`);
    await cp(join(builtIn, 'un-core', 'reference', 'calendar.json'), path);
    expect(Object.keys((await store.calendar()).years)).toHaveLength(6);
  });

  it('says when there is no pack at all, and passes over a root that does not exist', async () => {
    const nowhere = join(root, 'nowhere');
    await expect(openPackStore([nowhere]).forms()).rejects.toThrow('holds no pack');
    expect(await openPackStore([nowhere, root]).forms()).toEqual(
      await openPackStore([root]).forms(),
    );
  });

  it('refuses a folder without a manifest', async () => {
    await mkdir(join(root, 'half'));
    await expect(openPackStore([root]).forms()).rejects.toThrow(
      `${join(root, 'half', 'pack.json')} is missing.`,
    );
  });

  it('prefers the earlier root for a reference part', async () => {
    const second = join(root, 'second');
    await cp(pack, join(second, 'newer'), { recursive: true });
    await writeFile(
      join(second, 'newer', 'reference', 'vetoes.json'),
      '{"asOf":"2030-01-01","vetoes":[]}',
    );
    await rm(join(second, 'newer', 'phrases'), { recursive: true });
    const first = join(root, 'first');
    await cp(pack, join(first, 'un-core'), { recursive: true });
    expect((await openPackStore([second, first]).vetoes()).asOf).toBe('2030-01-01');
    expect((await openPackStore([first, second]).vetoes()).asOf).toBe('2026-04-16');
  });
});
