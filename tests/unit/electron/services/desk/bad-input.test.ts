import { link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openExportedFiles } from '../../../../../electron/services/exported-files.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { openRecents } from '../../../../../electron/services/recents.ts';
import { openSeat } from '../../../../../electron/services/seat.ts';
import { openSettings } from '../../../../../electron/services/settings.ts';
import type { DossierId } from '../../../../../templates/model/ids.ts';
import {
  codeOf,
  deskGround,
  good,
  opened,
  ticketOf,
  typedIn,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const none = { kind: 'none' } as const;
const passphrase = { kind: 'passphrase', passphrase: 'correct horse' } as const;
const at = '2025-09-19T09:00:00.000Z';

const names: readonly string[] = [
  ...['two\nlines.aide', '\u202Etxt.aide', '\u2067مذكرة\u2069.aide', ' .aide', '..aide'],
  ...['CON.aide', 'nul', 'COM1.aide', 'aux.tar.aide', 'LPT9', 'PRN.'],
  ...['-rf.aide', 'it\'s "it".aide', '100%20.aide', '#?*|<>:\\.aide', 'tab\t.aide', '~.aide'],
  ...['e\u0301.aide', '\u00E9.aide', '👩🏽‍⚖️.aide', 'a.aide.tmp', '.~lock.a.aide#'],
  ...[`${'x'.repeat(250)}.aide`, `${'é'.repeat(125)}.aide`, `${'字'.repeat(83)}.aide`],
];

describe('file names as drives allow them', () => {
  it.each([
    ['open', none, 1],
    ['locked', passphrase, 3],
  ] as const)('go through everything, %s', async (_, lock, step) => {
    const ground = await deskGround();
    const { desk, world } = ground;
    const openAgain = async (path: string) => {
      const opening = await desk.open(path);
      return lock.kind === 'none'
        ? opened(opening)
        : good(await desk.unlock(ticketOf(opening), lock));
    };
    for (const name of names.filter((_name, index) => index % step === 0)) {
      const path = ground.at(name);
      const begun = good(await desk.begin(smallDossier, lock));
      const writer = writerOn(desk, begun);
      good(await writer.type('one'));
      expect(good(await writer.save(path)).fileName).toBe(name);
      await desk.close(writer.handle);
      const recent = first(await world.recents.list());
      expect(recent).toMatchObject({ fileName: name, found: true });
      expect(await world.recents.pathOf(recent.id)).toBe(path);
      const again = writerOn(desk, await openAgain(path));
      good(await again.type('two'));
      await desk.abandon();
      const leftover = first(await desk.leftovers());
      if (lock.kind === 'none') expect(leftover.fileName).toBe(name);
      const opening = await desk.recover(leftover.id);
      const back =
        lock.kind === 'none' ? opened(opening) : good(await desk.unlock(ticketOf(opening), lock));
      expect(back.fileName).toBe(name);
      good(await desk.save(back.handle, back.dossier, path));
      expect(typedIn((await openAgain(path)).dossier)).toEqual(['one', 'two']);
      await desk.abandon();
      for (const { id } of await desk.leftovers()) await desk.discard(id);
      // Each is a file of its own, and nothing else is left in the folder.
      expect(await readdir(ground.drive)).toEqual([name]);
      good(await desk.wipe({ recent: first(await world.recents.list()).id }));
      expect(await readdir(ground.drive)).toEqual([]);
    }
    expect(await world.recents.list()).toEqual([]);
  });

  it('are refused in plain words where they are too long or no names at all', async () => {
    const ground = await deskGround();
    const writer = writerOn(ground.desk, good(await ground.desk.begin(smallDossier, none)));
    const long = await writer.save(ground.at(`${'x'.repeat(251)}.aide`));
    expect(long).toMatchObject({
      ok: false,
      problem: { code: 'not-saved', message: 'The file name is too long. Choose a shorter one.' },
    });
    expect(codeOf(await writer.save(ground.drive))).toBe('not-saved');
    expect(codeOf(await writer.save(`${ground.drive}/a\u0000b.aide`))).toBe('not-saved');
    expect(codeOf(await ground.desk.open(`${ground.drive}/a\u0000b.aide`))).toBe('unreadable');
    expect(codeOf(await ground.desk.open(ground.drive))).toBe('unreadable');
    expect(codeOf(await ground.desk.open(ground.at('none.aide')))).toBe('not-found');
    good(await writer.save(ground.at('a.aide')));
  });
});

describe('a dossier with a moment that no clock shows', () => {
  it('is not opened: nothing could be said of when it was changed', async () => {
    const ground = await deskGround();
    const odd = { ...smallDossier, modified: '2025-09-19T99:99:99Z' };
    await saveDossierFile(ground.at('a.aide'), odd, null);
    expect(codeOf(await ground.desk.open(ground.at('a.aide')))).toBe('unreadable');
    expect(await ground.world.recents.list()).toEqual([]);
  });
});

describe('a folder with ten thousand files', () => {
  it('and a full list are no obstacle', async () => {
    const ground = await deskGround();
    const { desk, world } = ground;
    await mkdir(world.journals);
    const empty = join(ground.userData, 'empty');
    await writeFile(empty, '');
    const many = Array.from({ length: 10_000 }, (_, index) => `file ${index}.aide`);
    for (let from = 0; from < many.length; from += 500)
      await Promise.all(many.slice(from, from + 500).map((name) => link(empty, ground.at(name))));
    await Promise.all(
      many.slice(0, 500).map((name) => writeFile(join(world.journals, name), 'not a journal')),
    );
    for (const name of many.slice(0, 30)) await world.recents.note(ground.at(name), null, at);
    const writer = writerOn(desk, good(await desk.begin(smallDossier, none)));
    good(await writer.type('one'));
    good(await writer.save(ground.at('a.aide')));
    good(await writer.type('two'));
    await desk.abandon();
    const list = await world.recents.list();
    expect(list).toHaveLength(30);
    expect(first(list).fileName).toBe('a.aide');
    const again = opened(await desk.recover(first(await desk.leftovers()).id));
    good(await desk.save(again.handle, again.dossier, ground.at('a.aide')));
    good(await desk.wipe({ handle: again.handle }));
    expect((await readdir(ground.drive)).toSorted()).toEqual(many.toSorted());
    expect(await readdir(world.journals)).toHaveLength(500);
  });
});

/** Bytes of a file as they were written, or spoilt somewhere. */
const spoilt = (text: string): fc.Arbitrary<Uint8Array> => {
  const bytes = Buffer.from(text);
  const place = fc.nat({ max: Math.max(0, bytes.length - 1) });
  return fc.oneof(
    fc.constant(bytes),
    place.map((end) => bytes.subarray(0, end)),
    fc
      .tuple(place, fc.nat(255))
      .map(([index, byte]) => bytes.map((b, i) => (i === index ? byte : b))),
    fc
      .tuple(place, place)
      .map(([a, b]) => Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)])),
    // Whole JSON, with something else in the place of one value.
    fc.tuple(place, fc.jsonValue()).map(([index, value]) => {
      const leaves = [...text.matchAll(/"[^"]*"(?!:)|\d+|true|false|null/g)];
      const leaf = leaves[index % Math.max(1, leaves.length)];
      if (!leaf) return bytes;
      const end = leaf.index + leaf[0].length;
      return Buffer.from(text.slice(0, leaf.index) + JSON.stringify(value) + text.slice(end));
    }),
    fc.json().map((json) => Buffer.from(json)),
    fc
      .constantFrom(
        ...['', '\uFEFF[]', '{"__proto__":[]}', '['.repeat(100_000), '[[[]]]', '0', '[null]'],
      )
      .map((odd) => Buffer.from(odd)),
    fc.uint8Array({ maxLength: 40 }),
  );
};

/** Tries spoilt forms of what is in a file of the program's own folder. */
async function withSpoilt(
  name: string,
  write: (folder: string) => Promise<void>,
  works: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await temporaryFolder();
  const path = join(folder, `${name}.json`);
  await write(folder);
  const text = await readFile(path, 'utf8');
  await fc.assert(
    fc.asyncProperty(spoilt(text), async (bytes) => {
      await writeFile(path, bytes);
      await works(folder);
      // Either it was understood, or it was set aside as it was.
      const left = await readFile(path).catch(() => undefined);
      const aside = await readFile(join(folder, `${name}.broken.json`)).catch(() => undefined);
      expect([left, aside].some((kept) => kept?.equals(bytes))).toBe(true);
    }),
    { numRuns: 250 },
  );
  // And it goes on working.
  await write(folder);
  expect(await readFile(path, 'utf8')).toBe(text);
}

describe('what the program keeps for itself, spoilt', () => {
  it('recent dossiers are a list that can be shown, or none', () =>
    withSpoilt(
      'recents',
      async (folder) => {
        const facts = { title: 'Sudan', draftTitles: ['Statement'], profile: ['present'] };
        const recents = openRecents(folder);
        for (const { id } of await recents.list())
          await recents.forget((await recents.pathOf(id)) ?? '');
        await recents.note(join(folder, 'a.aide'), facts, at);
        await recents.note(join(folder, 'b.aide'), null, at);
      },
      async (folder) => {
        const recents = openRecents(folder);
        for (const { id, title, savedAt, fileName } of await recents.list()) {
          expect(title === null || typeof title === 'string').toBe(true);
          expect(Number.isNaN(Date.parse(savedAt))).toBe(false);
          expect(typeof fileName).toBe('string');
          expect(await recents.pathOf(id)).toBeTypeOf('string');
        }
      },
    ));

  it('exported files are a list or none', () =>
    withSpoilt(
      'exports',
      async (folder) => {
        const exported = openExportedFiles(folder);
        const id = 'd-1' as DossierId;
        await exported.forget(id);
        await writeFile(join(folder, 'exports.json'), '[]');
        await exported.note(id, join(folder, 'a.docx'), at);
      },
      async (folder) => {
        for (const { path } of await openExportedFiles(folder).list('d-1' as DossierId))
          expect(path).toBeTypeOf('string');
      },
    ));

  it('settings are settings', () =>
    withSpoilt(
      'settings',
      async (folder) => {
        const settings = openSettings(folder);
        const recipient = { name: 'Omar', recipient: 'age1x' };
        const plain = await openSettings(join(folder, 'none')).read();
        await settings.write({ ...plain, vault: true, recipients: [recipient] });
      },
      async (folder) => {
        const { language, theme, vault, lockAfter, recipients, profile } =
          await openSettings(folder).read();
        expect([language, theme, profile.mission].every((text) => typeof text === 'string')).toBe(
          true,
        );
        expect(vault).toBeTypeOf('boolean');
        expect([0, 2, 5, 10, 30]).toContain(lockAfter);
        for (const { name, recipient } of recipients)
          expect([typeof name, typeof recipient]).toEqual(['string', 'string']);
      },
    ));

  it('the name of the installation is one, the same until the program ends', async () => {
    const folder = await temporaryFolder();
    let made = 0;
    const seatOf = () => openSeat(folder, () => `seat-${(made += 1)}`);
    expect(await seatOf()()).toBe('seat-1');
    expect(await seatOf()()).toBe('seat-1');
    await fc.assert(
      fc.asyncProperty(spoilt('{"id":"seat-1"}'), async (bytes) => {
        await writeFile(join(folder, 'seat.json'), bytes);
        const seat = seatOf();
        const name = await seat();
        expect(name).toBeTypeOf('string');
        expect(name.length).toBeGreaterThan(0);
        expect(await seat()).toBe(name);
        expect(await seatOf()()).toBe(name);
      }),
      { numRuns: 150 },
    );
  });
});
