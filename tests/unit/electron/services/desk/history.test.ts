import { readFile, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../../../../../electron/services/desk/desk.ts';
import { byteTools } from '../../../../../electron/services/byte-tools.ts';
import { historyNames } from '../../../../../electron/services/history/history-names.ts';
import { writeZip } from '../../../../../electron/services/zip/write-zip.ts';
import { readZip } from '../../../../../electron/services/zip/read-zip.ts';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import { atomicWrite } from '../../../../../electron/services/file/atomic-write.ts';
import { dossierToParts } from '../../../../../templates/codec/dossier-to-parts.ts';
import { nothingCarried, type Parts } from '../../../../../templates/codec/parts.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import {
  codeOf,
  deskGround,
  type DeskGround,
  good,
  opened,
  typedIn,
  withWords,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

const minute = 60_000;
const unlocked = { kind: 'none' } as const;

/** What each version holds of what was typed, with why it is there. */
async function told(desk: Desk, handle: string): Promise<readonly string[]> {
  const versions = good(await desk.versions(handle));
  return Promise.all(
    versions.map(async ({ id, mark }) => {
      const words = typedIn(good(await desk.versionAt(handle, id)));
      return `${mark.kind}${'name' in mark ? ` ${mark.name}` : ''}: ${words.join(' ')}`.trim();
    }),
  );
}

async function begun(ground: DeskGround) {
  return writerOn(ground.desk, good(await ground.desk.begin(smallDossier, unlocked)));
}

async function partsIn(path: string): Promise<Parts> {
  const zip = await readZip(await readFile(path));
  if (!zip.ok) throw new Error(zip.problem.code);
  return zip.value.parts;
}

const hex = (parts: Parts, name: string): string =>
  Buffer.from(parts.get(name) ?? []).toString('hex');

/** A dossier file with these parts beside the dossier, as an honest but broken program would leave it. */
async function fileWith(path: string, parts: Parts): Promise<void> {
  const all = dossierToParts(smallDossier, { ...nothingCarried, parts }, byteTools);
  const zip = writeZip(all);
  if (!zip.ok) throw new Error(zip.problem.code);
  await atomicWrite(path, zip.value, nodeDisk);
}

describe('the history', () => {
  it('begins with what there was, grows every five minutes of change, and comes back with the file', async () => {
    const ground = await deskGround();
    const { desk, clock } = ground;
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    expect(good(await desk.versions(writer.handle))).toEqual([]);
    good(await writer.type('one'));
    expect(await told(desk, writer.handle)).toEqual(['auto:']);
    clock.pass(4 * minute);
    good(await writer.type('two'));
    expect(await told(desk, writer.handle)).toHaveLength(1);
    clock.pass(minute);
    good(await writer.type('three'));
    good(await writer.type('four'));
    good(await writer.save(path));
    clock.pass(30 * minute);
    good(await writer.save(path));
    const expected = ['auto:', 'auto: one two three', 'auto: one two three four'];
    expect(await told(desk, writer.handle)).toEqual(expected);
    await desk.close(writer.handle);
    const again = opened(await desk.open(path));
    expect(again.report).toEqual([]);
    expect(await told(desk, again.handle)).toEqual(expected);
    expect(codeOf(await desk.versionAt(again.handle, 'id-none' as VersionId))).toBe('not-found');
  });

  it('grows by saves alone where nothing is journalled', async () => {
    const ground = await deskGround();
    const { desk, clock } = ground;
    const path = ground.at('a.aide');
    const { handle } = await begun(ground);
    for (const words of ['one', 'two', 'three']) {
      good(await desk.save(handle, withWords(smallDossier, words), path));
      clock.pass(5 * minute);
    }
    expect(await told(desk, handle)).toEqual(['auto: one', 'auto: two', 'auto: three']);
  });

  it('keeps what a person named although nothing else was changed, whatever comes next', async () => {
    const ground = await deskGround();
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.save(path));
    const name = (text: string) =>
      ground.desk.mark(writer.handle, writer.dossier(), { kind: 'named', name: text });
    good(await name('sent to capital'));
    good(await name('as delivered'));
    await ground.desk.close(writer.handle);
    const again = opened(await ground.desk.open(path));
    const expected = ['auto:', 'named sent to capital:', 'named as delivered:'];
    expect(await told(ground.desk, again.handle)).toEqual(expected);
    expect(await ground.desk.leftovers()).toEqual([]);
  });

  it('offers a named version that only the journal has', async () => {
    const ground = await deskGround();
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.save(path));
    await rm(ground.drive, { recursive: true });
    good(await ground.desk.mark(writer.handle, writer.dossier(), { kind: 'named', name: 'x' }));
    await ground.desk.abandon();
    const leftover = first(await ground.desk.leftovers());
    expect(leftover.file).toBe('gone');
    const again = opened(await ground.desk.recover(leftover.id));
    expect(await told(ground.desk, again.handle)).toContain('named x:');
  });

  it('holds the state that was given and not the one that the journal was told last', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const writer = await begun(ground);
    good(await writer.type('new'));
    const old = first(good(await desk.versions(writer.handle)));
    // A window brings an old state back: it is marked before it is journalled.
    good(await desk.mark(writer.handle, writer.dossier(), { kind: 'before-restore' }));
    const mark = { kind: 'restored', from: old.id } as const;
    good(await desk.mark(writer.handle, withWords(smallDossier, 'old'), mark));
    const expected = ['auto:', 'before-restore: new', 'restored: old'];
    expect(await told(desk, writer.handle)).toEqual(expected);
    // The journal goes on from what it was told.
    good(await writer.type('newer'));
    await desk.abandon();
    const leftover = first(await desk.leftovers());
    const again = opened(await desk.recover(leftover.id));
    expect(typedIn(again.dossier)).toEqual(['new', 'newer']);
    expect(await told(desk, again.handle)).toEqual([...expected, 'recovered: new newer']);
  });

  it('of a dossier that was never named comes through the journal, into its first file', async () => {
    const ground = await deskGround();
    const { desk, clock } = ground;
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await desk.mark(writer.handle, writer.dossier(), { kind: 'named', name: 'cleared' }));
    clock.pass(6 * minute);
    good(await writer.type('two'));
    const before = await told(desk, writer.handle);
    expect(before).toEqual(['auto:', 'named cleared: one', 'auto: one two']);
    let after = ground;
    for (let crash = 0; crash < 2; crash += 1) {
      after = after.restart();
      const again = opened(await after.desk.recover(first(await after.desk.leftovers()).id));
      const all = await told(after.desk, again.handle);
      expect(all.slice(0, 3)).toEqual(before);
      expect(all.at(-1)).toBe('recovered: one two');
    }
  });

  it('of a recovered dossier is in the file once it is saved', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(path));
    good(await writer.type('two'));
    good(await desk.mark(writer.handle, writer.dossier(), { kind: 'named', name: 'cleared' }));
    await desk.abandon();
    const again = opened(await desk.recover(first(await desk.leftovers()).id));
    good(await desk.save(again.handle, again.dossier, path));
    await desk.abandon();
    expect(await desk.leftovers()).toEqual([]);
    const reopened = opened(await desk.open(path));
    expect(await told(desk, reopened.handle)).toEqual([
      'auto:',
      'named cleared: one two',
      'auto: one',
      'recovered: one two',
    ]);
  });

  it('loses nothing to a clock that goes backwards', async () => {
    const ground = await deskGround();
    const { desk, clock } = ground;
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    for (const [words, passed] of [
      ['one', -2 * 24 * 60 * minute],
      ['two', -30 * 365 * 24 * 60 * minute],
      ['three', 3 * minute],
      ['four', 40 * 365 * 24 * 60 * minute],
      ['five', -minute],
    ] as const) {
      clock.pass(passed);
      good(await writer.type(words));
      good(await desk.mark(writer.handle, writer.dossier(), { kind: 'named', name: words }));
      good(await writer.save(path));
    }
    const again = opened(await ground.restart().desk.open(path));
    expect(typedIn(again.dossier)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect((await told(desk, writer.handle)).filter((text) => text.startsWith('named'))).toEqual([
      'named one: one',
      'named two: one two',
      'named three: one two three',
      'named four: one two three four',
      'named five: one two three four five',
    ]);
    expect(await ground.restart().desk.leftovers()).toEqual([]);
  });
});

describe('a history that cannot be read', () => {
  it('is reported, adds nothing, and goes through saves byte for byte', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const whole = await begun(ground);
    good(await whole.type('one'));
    good(await whole.save(ground.at('whole.aide')));
    const chunks = [...(await partsIn(ground.at('whole.aide')))].filter(([name]) =>
      historyNames.isChunk(name),
    );
    const broken = new Map([...chunks, [historyNames.index, byteTools.encode('{"format":1}')]]);
    const path = ground.at('broken.aide');
    await fileWith(path, broken);
    const again = opened(await desk.open(path));
    expect(again.dossier).toEqual(smallDossier);
    expect(again.report).toHaveLength(1);
    expect(good(await desk.versions(again.handle))).toEqual([]);
    const mark = await desk.mark(again.handle, again.dossier, { kind: 'named', name: 'x' });
    expect(codeOf(mark)).toBe('unreadable');
    const writer = writerOn(desk, again);
    for (const words of ['one', 'two']) {
      ground.clock.pass(10 * minute);
      good(await writer.type(words));
      good(await writer.save(path));
    }
    const after = await partsIn(path);
    for (const [name, bytes] of broken)
      expect(hex(after, name)).toBe(Buffer.from(bytes).toString('hex'));
    expect([...after.keys()].filter((name) => historyNames.isPart(name))).toHaveLength(broken.size);
    // Nor is it given away, where somebody might read it after all.
    good(await desk.share(again.handle, writer.dossier(), 'Omar', ground.at('copy.aide')));
    const given = [...(await partsIn(ground.at('copy.aide'))).keys()];
    expect(given.filter((name) => historyNames.isPart(name))).toEqual([]);
  });

  it('in one part only costs the versions of that part', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(ground.at('whole.aide')));
    const parts = new Map(
      [...(await partsIn(ground.at('whole.aide')))].filter(([name]) => historyNames.isPart(name)),
    );
    const [chunk = ''] = [...parts.keys()].filter((name) => historyNames.isChunk(name));
    const spoilt = Uint8Array.from(parts.get(chunk) ?? [], (byte, at) => (at === 9 ? ~byte : byte));
    const path = ground.at('spoilt.aide');
    await fileWith(path, new Map([...parts, [chunk, spoilt]]));
    const again = opened(await desk.open(path));
    const [lost] = good(await desk.versions(again.handle));
    expect(codeOf(await desk.versionAt(again.handle, lost?.id as VersionId))).toBe('unreadable');
    const next = writerOn(desk, again);
    ground.clock.pass(10 * minute);
    good(await next.type('two'));
    good(await next.save(path));
    expect(hex(await partsIn(path), chunk)).toBe(Buffer.from(spoilt).toString('hex'));
    const versions = good(await desk.versions(again.handle));
    const newest = versions.at(-1);
    expect(typedIn(good(await desk.versionAt(again.handle, newest?.id as VersionId)))).toEqual([
      'two',
    ]);
  });
});

describe('copies', () => {
  it('written over the dossier’s own file are a save, or refused where they would lack its history', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(path));
    good(await writer.type('two'));
    good(await desk.saveCopy(writer.handle, writer.dossier(), path));
    expect(codeOf(await desk.share(writer.handle, writer.dossier(), 'Omar', path))).toBe('refused');
    good(await writer.type('three'));
    good(await writer.save(path));
    expect(typedIn(opened(await desk.open(path)).dossier)).toEqual(['one', 'two', 'three']);
  });

  it('carry their base, and are remembered here by the name of who got one', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(ground.at('a.aide')));
    good(await desk.share(writer.handle, writer.dossier(), 'Omar', ground.at('copy.aide')));
    const base = writer.dossier();
    await desk.close(writer.handle);
    const mine = opened(await desk.open(ground.at('a.aide')));
    expect((await told(desk, mine.handle)).at(-1)).toBe('shared Omar: one');
    const theirs = writerOn(desk, opened(await desk.open(ground.at('copy.aide'))));
    expect(await told(desk, theirs.handle)).toEqual([]);
    good(await theirs.type('theirs'));
    good(await theirs.save(ground.at('copy.aide')));
    const copy = good(await desk.copy(mine.handle, ground.at('copy.aide')));
    expect(copy).toMatchObject({ fileName: 'copy.aide', base, baseAt: ground.clock.now() });
  });
});
