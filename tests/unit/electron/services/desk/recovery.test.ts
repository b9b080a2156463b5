import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { parseDossier } from '../../../../../templates/codec/parse-dossier.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { arbitraryTwoStates } from '../../../../support/arbitrary-two-states.ts';
import {
  codeOf,
  deskGround,
  type DeskGround,
  good,
  opened,
  slowDisk,
  typedIn,
  withWords,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { dossierIn } from '../../../../support/gaza-file.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

const unlocked = { kind: 'none' } as const;

/** A dossier in a file, as it was last saved and closed. */
async function savedFile(ground: DeskGround, name = 'sudan.aide', dossier: Dossier = smallDossier) {
  const path = ground.at(name);
  const written = await saveDossierFile(path, dossier, null);
  if (!written.ok) throw new Error(written.problem.message);
  return path;
}

const openWriter = async (ground: DeskGround, path: string) =>
  writerOn(ground.desk, opened(await ground.desk.open(path)));

const beginWriter = async (ground: DeskGround, dossier: Dossier = smallDossier) =>
  writerOn(ground.desk, good(await ground.desk.begin(dossier, unlocked)));

/** Remembers the journals as they are now; calling what it gives puts them back. */
async function journalsOf({ world, journals }: DeskGround): Promise<() => Promise<void>> {
  const paths = (await journals()).map((name) => join(world.journals, name));
  const bytes = await Promise.all(paths.map((path) => readFile(path)));
  return async () => {
    for (const [at, path] of paths.entries()) await writeFile(path, bytes[at] ?? '');
  };
}

/** How a session can end without anybody closing the dossier. */
const endings = [
  ['the page is gone', (ground: DeskGround) => ground.desk.abandon().then(() => ground)],
  ['the program is gone', (ground: DeskGround) => Promise.resolve(ground.restart())],
] as const;

describe.each(endings)('after %s', (_, end) => {
  it('what was typed into a file is offered, and opens exactly as last kept', async () => {
    const ground = await deskGround();
    const path = await savedFile(ground);
    const bytes = await readFile(path);
    const writer = await openWriter(ground, path);
    good(await writer.type('one'));
    good(await writer.type('two'));
    const after = await end(ground);
    const [before] = await after.journals();
    const leftover = first(await after.desk.leftovers());
    expect(leftover).toMatchObject({
      title: 'Sudan',
      fileName: 'sudan.aide',
      lock: null,
      file: 'as-it-was',
    });
    expect(good(await after.desk.leftover(leftover.id))).toEqual({
      recovered: writer.dossier(),
      inFile: smallDossier,
    });
    const again = opened(await after.desk.recover(leftover.id));
    expect(again).toMatchObject({ fileName: 'sudan.aide', recovered: true, report: [] });
    expect(again.dossier).toEqual(writer.dossier());
    expect(await readFile(path)).toEqual(bytes);
    const [now, none] = await after.journals();
    expect([now === before, none]).toEqual([false, undefined]);
    good(await after.desk.save(again.handle, again.dossier, path));
    expect(await dossierIn(path)).toEqual(writer.dossier());
    await after.desk.close(again.handle);
    expect(await after.journals()).toEqual([]);
  });

  it('what was never named is offered too', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    good(await writer.type('never named'));
    const after = await end(ground);
    const leftover = first(await after.desk.leftovers());
    expect(leftover).toMatchObject({ title: 'Sudan', fileName: null, file: 'never' });
    expect(good(await after.desk.leftover(leftover.id)).inFile).toBeNull();
    const again = opened(await after.desk.recover(leftover.id));
    expect(again).toMatchObject({ fileName: null, recovered: true });
    expect(again.dossier).toEqual(writer.dossier());
  });

  it('nothing is offered where the file has everything', async () => {
    const ground = await deskGround();
    const writer = await openWriter(ground, await savedFile(ground));
    good(await writer.type('saved'));
    good(await writer.save(ground.at('sudan.aide')));
    const after = await end(ground);
    expect(await after.desk.leftovers()).toEqual([]);
    expect(await after.journals()).toEqual([]);
  });
});

describe('what was kept', () => {
  it('comes back exactly, whatever was changed', async () => {
    const ground = await deskGround();
    await fc.assert(
      fc.asyncProperty(arbitraryTwoStates, async ({ before, after }) => {
        // A window holds what was read from somewhere.
        const [from, to] = [parseDossier(before), parseDossier(after)];
        fc.pre(from.ok && to.ok);
        if (!from.ok || !to.ok) return;
        const writer = await beginWriter(ground, from.value);
        good(await writer.change(() => to.value));
        good(await writer.type('last words').catch(() => writer.change((as) => as)));
        await ground.desk.abandon();
        const leftover = first(await ground.desk.leftovers());
        const again = opened(await ground.desk.recover(leftover.id));
        expect(again.dossier).toEqual(JSON.parse(JSON.stringify(writer.dossier())));
        await ground.desk.close(again.handle);
      }),
      { numRuns: 40 },
    );
  });

  it('stays in the journal while a slow save is under way, and is offered when that is all there is', async () => {
    const slow = slowDisk();
    const ground = await deskGround({ disk: slow.disk });
    const path = await savedFile(ground);
    const writer = await openWriter(ground, path);
    good(await writer.type('before'));
    const reached = slow.hold();
    const saving = writer.save(path);
    await reached;
    // Journalling does not wait for the save.
    good(await writer.type('meanwhile'));
    slow.letGo();
    good(await saving);
    expect(typedIn(await dossierIn(path))).toEqual(['before']);
    await ground.desk.abandon();
    const leftover = first(await ground.desk.leftovers());
    expect(leftover.file).toBe('as-it-was');
    const again = opened(await ground.desk.recover(leftover.id));
    expect(typedIn(again.dossier)).toEqual(['before', 'meanwhile']);
    good(await ground.desk.save(again.handle, again.dossier, path));
    expect(typedIn(await dossierIn(path))).toEqual(['before', 'meanwhile']);
  });

  it('does not replace a file that was changed meanwhile: both are kept', async () => {
    const ground = await deskGround();
    const path = await savedFile(ground);
    const writer = await openWriter(ground, path);
    good(await writer.type('mine'));
    await ground.desk.abandon();
    const theirs = withWords(smallDossier, 'theirs');
    await savedFile(ground, 'sudan.aide', theirs);
    const leftover = first(await ground.desk.leftovers());
    expect(leftover.file).toBe('changed');
    const again = opened(await ground.desk.recover(leftover.id));
    expect(codeOf(await ground.desk.save(again.handle, again.dossier, path))).toBe(
      'changed-outside',
    );
    expect(await dossierIn(path)).toEqual(theirs);
    const outside = good(await ground.desk.outside(again.handle));
    expect(outside.dossier).toEqual(theirs);
    // What both began from is not known any more. A wrong base would let a merge drop a side in silence.
    expect(outside.base).toBeNull();
    good(await ground.desk.settleOutside(again.handle));
    good(await ground.desk.save(again.handle, again.dossier, path));
    const versions = good(await ground.desk.versions(again.handle));
    const states = await Promise.all(
      versions.map(async ({ id }) => good(await ground.desk.versionAt(again.handle, id))),
    );
    expect(states).toContainEqual(theirs);
    expect(states).toContainEqual(writer.dossier());
  });

  it('comes back beside a file that is gone or cannot be read, which it does not make up', async () => {
    const ground = await deskGround();
    for (const [name, spoil, standing] of [
      ['gone.aide', (path: string) => rm(path), 'gone'],
      ['broken.aide', (path: string) => writeFile(path, 'nothing'), 'changed'],
      ['folder.aide', (path: string) => rm(path).then(() => mkdir(path)), 'unknown'],
    ] as const) {
      const path = await savedFile(ground, name);
      const writer = await openWriter(ground, path);
      good(await writer.type(name));
      await ground.desk.abandon();
      await spoil(path);
      const leftover = first(await ground.desk.leftovers());
      expect([leftover.fileName, leftover.file]).toEqual([name, standing]);
      expect(good(await ground.desk.leftover(leftover.id)).inFile).toBeNull();
      const again = opened(await ground.desk.recover(leftover.id));
      expect(again.dossier).toEqual(writer.dossier());
      const saved = codeOf(await ground.desk.save(again.handle, again.dossier, path));
      expect(saved).toBe({ gone: 'ok', changed: 'refused', unknown: 'not-saved' }[standing]);
      good(await ground.desk.save(again.handle, again.dossier, ground.at(`other ${name}`)));
      await ground.desk.close(again.handle);
    }
  });

  it('is still there after a recovery that crashed, and once only after one that did not', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    good(await writer.type('kept'));
    await ground.desk.abandon();
    let after = ground;
    for (let crash = 0; crash < 3; crash += 1) {
      const leftover = first(await after.desk.leftovers());
      const again = opened(await after.desk.recover(leftover.id));
      expect(again.dossier).toEqual(writer.dossier());
      after = after.restart();
    }
    expect(await after.desk.leftovers()).toHaveLength(1);
  });

  it('opens once, also when a person asks twice at the same moment', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    good(await writer.type('kept'));
    await ground.desk.abandon();
    const { id } = first(await ground.desk.leftovers());
    const both = await Promise.all([ground.desk.recover(id), ground.desk.recover(id)]);
    expect(both.map(codeOf).toSorted()).toEqual(['not-found', 'ok']);
    expect(codeOf(await ground.desk.recover(id))).toBe('not-found');
    expect(codeOf(await ground.desk.leftover(id))).toBe('not-found');
    await ground.desk.abandon();
    expect(await ground.desk.leftovers()).toHaveLength(1);
  });

  it('is not taken from under the dossier that is open', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    good(await writer.type('kept'));
    const [name = ''] = await ground.journals();
    const id = name.replace('.journal', '');
    expect(await ground.desk.leftovers()).toEqual([]);
    expect(codeOf(await ground.desk.recover(id))).toBe('not-found');
    expect(codeOf(await ground.desk.discard(id))).toBe('not-found');
    expect(await ground.journals()).toEqual([name]);
  });

  it('goes when a person discards it, and only then', async () => {
    const ground = await deskGround();
    for (const title of ['One', 'Other']) {
      const writer = await beginWriter(ground, { ...smallDossier, title });
      good(await writer.type('kept'));
    }
    await ground.desk.abandon();
    const all = await ground.desk.leftovers();
    expect(all.map(({ title }) => title).toSorted()).toEqual(['One', 'Other']);
    const one = all.find(({ title }) => title === 'One');
    expect(codeOf(await ground.desk.discard(one?.id ?? ''))).toBe('ok');
    expect(codeOf(await ground.desk.discard('../../drive'))).toBe('ok');
    expect((await ground.desk.leftovers()).map(({ title }) => title)).toEqual(['Other']);
  });

  it('is not offered where the file has it, though the journal was not told before the crash', async () => {
    const ground = await deskGround();
    const path = await savedFile(ground);
    const writer = await openWriter(ground, path);
    good(await writer.type('saved'));
    const untold = await journalsOf(ground);
    good(await writer.save(path));
    await untold();
    const after = ground.restart();
    expect(await after.desk.leftovers()).toEqual([]);
    expect(await after.journals()).toEqual([]);
  });

  it('comes back with every version once where the file has those and the journal was not told', async () => {
    const slow = slowDisk();
    const ground = await deskGround({ disk: slow.disk });
    const path = await savedFile(ground);
    const writer = await openWriter(ground, path);
    good(await writer.type('saved'));
    const reached = slow.hold();
    const saving = writer.save(path);
    await reached;
    good(await writer.type('meanwhile'));
    const untold = await journalsOf(ground);
    slow.letGo();
    good(await saving);
    await untold();
    const after = ground.restart();
    const leftover = first(await after.desk.leftovers());
    const again = opened(await after.desk.recover(leftover.id));
    expect(typedIn(again.dossier)).toEqual(['saved', 'meanwhile']);
    const marks = good(await after.desk.versions(again.handle)).map(({ mark }) => mark.kind);
    expect(marks).toEqual(['auto', 'auto', 'recovered']);
  });
});

describe('journals that cannot be read', () => {
  it('hide no other, are shown as what they are, and are never removed in silence', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    good(await writer.type('kept'));
    await ground.desk.abandon();
    const [whole = ''] = await ground.journals();
    const bytes = await readFile(join(ground.world.journals, whole));
    const name = (at: number): string => `${'0'.repeat(15)}${at}-${'0'.repeat(12)}.journal`;
    const broken: readonly Uint8Array[] = [
      Buffer.alloc(0),
      Buffer.from('nonsense'),
      Buffer.from('aide-memoire journal 99 open\nlater'),
      Buffer.from('aide-memoire journal 1 sealed\n'),
      bytes.subarray(0, 60),
      bytes.map((byte, at) => (at === 80 ? byte ^ 1 : byte)),
    ];
    for (const [at, content] of broken.entries())
      await writeFile(join(ground.world.journals, name(at)), content);
    await mkdir(join(ground.world.journals, name(9)));
    await writeFile(join(ground.world.journals, 'notes.txt'), 'not ours');
    const all = await ground.desk.leftovers();
    expect(all.filter(({ title }) => title !== null)).toHaveLength(1);
    expect(all).toHaveLength(1 + broken.length);
    for (const { id, title, lock } of all) {
      if (title !== null) continue;
      expect(lock).toBe(id.startsWith(`${'0'.repeat(15)}3`) ? 'passphrase' : null);
      expect(['unreadable', 'newer-format']).toContain(codeOf(await ground.desk.leftover(id)));
      expect(['unreadable', 'newer-format']).toContain(codeOf(await ground.desk.recover(id)));
    }
    expect(await ground.journals()).toHaveLength(1 + broken.length + 2);
    expect(await readFile(join(ground.world.journals, whole))).toEqual(bytes);
  });

  it('give what stands before the damage', async () => {
    const ground = await deskGround();
    const writer = await beginWriter(ground);
    for (const words of ['one', 'two', 'three']) good(await writer.type(words));
    await ground.desk.abandon();
    const [name = ''] = await ground.journals();
    const path = join(ground.world.journals, name);
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length - 7));
    const leftover = first(await ground.desk.leftovers());
    expect(typedIn(opened(await ground.desk.recover(leftover.id)).dossier)).toEqual(['one', 'two']);
  });
});
