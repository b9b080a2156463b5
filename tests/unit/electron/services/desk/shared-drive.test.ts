import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftAfter } from '../../../../../electron/services/holder/take-file.ts';
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
import { dossierIn } from '../../../../support/gaza-file.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { saveDossierFile } from '../../../../../electron/services/file/save-dossier-file.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const passphrase = { kind: 'passphrase', passphrase: 'correct horse' } as const;

/** Two people with a computer each, and a dossier on a drive that both see. */
async function twoPeople() {
  const drive = await temporaryFolder();
  const ada = await deskGround({ drive });
  const omar = await deskGround({ drive, name: 'Omar Haddad' });
  const path = join(drive, 'sudan.aide');
  await saveDossierFile(path, smallDossier, null);
  return { drive, path, ada, omar };
}

const openOn = async ({ desk }: DeskGround, path: string) => opened(await desk.open(path));

const toldTo = ({ told }: DeskGround, name: string) =>
  told.filter((one) => one.name === name).map(({ detail }) => detail);

/** Every statement in the history, by what was typed in it. */
async function states({ desk }: DeskGround, handle: string): Promise<readonly string[]> {
  const versions = good(await desk.versions(handle));
  return Promise.all(
    versions.map(async ({ id }) => typedIn(good(await desk.versionAt(handle, id))).join(' ')),
  );
}

describe('two people with one file', () => {
  it('the second is told who has it and since when, and cannot save over it', async () => {
    const { path, ada, omar } = await twoPeople();
    const first = writerOn(ada.desk, await openOn(ada, path));
    const second = await openOn(omar, path);
    expect(second.holder).toEqual({
      name: 'Ada Nord',
      computer: 'computer of Ada Nord',
      since: ada.clock.now(),
    });
    const writer = writerOn(omar.desk, second);
    good(await writer.type('theirs'));
    const refused = await writer.save(path);
    expect(codeOf(refused)).toBe('held');
    if (!refused.ok)
      expect(refused.problem.message).toContain(
        'Ada Nord has had this file open on computer of Ada Nord since 2025-09-19 09:00 UTC.',
      );
    good(await omar.desk.saveCopy(writer.handle, writer.dossier(), omar.at('copy.aide')));
    good(await first.type('mine'));
    good(await first.save(path));
    expect(typedIn(await dossierIn(path))).toEqual(['mine']);
    // The copy carries no base, and none is made up.
    const copy = good(await ada.desk.copy(first.handle, omar.at('copy.aide')));
    expect(typedIn('dossier' in copy ? copy.dossier : smallDossier)).toEqual(['theirs']);
  });

  it('the second is told when the first leaves, and can save then unless the file was changed', async () => {
    const { path, ada, omar } = await twoPeople();
    const { handle } = await openOn(ada, path);
    const writer = writerOn(omar.desk, await openOn(omar, path));
    good(await writer.type('theirs'));
    await ada.desk.close(handle);
    await omar.time.pass(20_000);
    expect(toldTo(omar, 'dossier.holder').at(-1)).toEqual({
      handle: writer.handle,
      holder: null,
    });
    good(await writer.save(path));
    expect(typedIn(await dossierIn(path))).toEqual(['theirs']);
  });

  it('a file whose holder fell silent for ninety seconds is free', async () => {
    const { path, ada, omar } = await twoPeople();
    await openOn(ada, path);
    const writer = writerOn(omar.desk, await openOn(omar, path));
    good(await writer.type('theirs'));
    await omar.time.pass(leftAfter - 20_000);
    expect(codeOf(await writer.save(path))).toBe('held');
    await omar.time.pass(40_000);
    good(await writer.save(path));
    expect(leftAfter).toBe(90_000);
    expect(typedIn(await dossierIn(path))).toEqual(['theirs']);
  });

  it('a holder that gives signs of life keeps it', async () => {
    const { path, ada, omar } = await twoPeople();
    await openOn(ada, path);
    const writer = writerOn(omar.desk, await openOn(omar, path));
    for (let beat = 0; beat < 10; beat += 1) {
      await ada.time.pass(20_000);
      await omar.time.pass(20_000);
    }
    expect(codeOf(await writer.save(path))).toBe('held');
  });

  it('of a locked dossier the lock file names nobody', async () => {
    const { drive, path, ada, omar } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await ada.desk.lock(writer.handle, writer.dossier(), passphrase));
    const opening = good(await omar.desk.open(path));
    if (!('ticket' in opening)) throw new Error('It is locked');
    const second = good(await omar.desk.unlock(opening.ticket, passphrase));
    expect(second.holder).toMatchObject({ name: '', computer: '' });
    const refused = await omar.desk.save(second.handle, second.dossier, path);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'held' } });
    expect(JSON.stringify(refused)).not.toContain('Ada');
    expect(await readdir(drive)).toContain('.~lock.sudan.aide#');
  });

  it('one person’s own lock file, left by a crash, is no obstacle', async () => {
    const { path, ada } = await twoPeople();
    await openOn(ada, path);
    const after = ada.restart();
    const again = await openOn(after, path);
    expect(again.holder).toBeNull();
    good(await after.desk.save(again.handle, again.dossier, path));
  });
});

describe('a file that somebody changed outside', () => {
  it('is told once, is not written over, and stays in the history once both are settled', async () => {
    const { path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await writer.type('mine'));
    good(await writer.save(path));
    const base = writer.dossier();
    await ada.time.pass(4000);
    expect(toldTo(ada, 'dossier.outside')).toEqual([]);
    // Another program replaces the file, without any lock.
    await rm(path);
    await saveDossierFile(path, withWords(base, 'theirs'), null);
    await ada.time.pass(10_000);
    const { handle } = writer;
    expect(toldTo(ada, 'dossier.outside')).toEqual([{ handle, state: 'changed' }]);
    good(await writer.type('mine too'));
    expect(codeOf(await writer.save(path))).toBe('changed-outside');
    expect(codeOf(await ada.desk.settleOutside(handle))).toBe('not-found');
    const outside = good(await ada.desk.outside(handle));
    expect(outside).toMatchObject({ fileName: 'sudan.aide', base });
    expect(typedIn(outside.dossier)).toEqual(['mine', 'theirs']);
    // Looking alone settles nothing.
    expect(codeOf(await writer.save(path))).toBe('changed-outside');
    good(await ada.desk.settleOutside(handle));
    good(await writer.change((mine) => withWords(mine, 'merged')));
    good(await writer.save(path));
    expect(typedIn(await dossierIn(path))).toEqual(['mine', 'mine too', 'merged']);
    await ada.time.pass(10_000);
    expect(toldTo(ada, 'dossier.outside').at(-1)).toEqual({ handle, state: 'as-it-was' });
    await ada.desk.close(handle);
    expect(await states(ada, (await openOn(ada, path)).handle)).toContain('mine theirs');
  });

  it('is not settled by an older look: what came since is not written over either', async () => {
    const { path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await writer.type('mine'));
    await rm(path);
    await saveDossierFile(path, withWords(smallDossier, 'first'), null);
    good(await ada.desk.outside(writer.handle));
    await rm(path);
    await saveDossierFile(path, withWords(smallDossier, 'second'), null);
    good(await ada.desk.settleOutside(writer.handle));
    expect(codeOf(await writer.save(path))).toBe('changed-outside');
    expect(typedIn(await dossierIn(path))).toEqual(['second']);
  });

  it('is shown as far as it can be read, and one that was locked meanwhile is not', async () => {
    const { path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await writer.type('mine'));
    await writeFile(path, 'nothing');
    expect(codeOf(await ada.desk.outside(writer.handle))).toBe('unreadable');
    await rm(path);
    const locked = await deskGround();
    const { handle, dossier } = good(await locked.desk.begin(smallDossier, passphrase));
    good(await locked.desk.save(handle, dossier, path));
    expect(codeOf(await ada.desk.outside(writer.handle))).toBe('refused');
    expect(codeOf(await writer.save(path))).toBe('changed-outside');
    good(await writer.save(ada.at('mine.aide')));
  });

  it('survives a crash between settling and saving', async () => {
    const { path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await writer.type('mine'));
    await rm(path);
    await saveDossierFile(path, withWords(smallDossier, 'theirs'), null);
    good(await ada.desk.outside(writer.handle));
    good(await ada.desk.settleOutside(writer.handle));
    const after = ada.restart();
    const [leftover] = await after.desk.leftovers();
    const again = opened(await after.desk.recover(leftover?.id ?? ''));
    expect(typedIn(again.dossier)).toEqual(['mine']);
    expect(codeOf(await after.desk.save(again.handle, again.dossier, path))).toBe(
      'changed-outside',
    );
    expect(typedIn(await dossierIn(path))).toEqual(['theirs']);
    expect(await states(after, again.handle)).toContain('theirs');
  });
});

describe('a drive that vanishes', () => {
  it('loses nothing: it is told, the journal goes on, and a save works when it is back', async () => {
    const { drive, path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    good(await writer.type('before'));
    await rename(drive, `${drive}-away`);
    await ada.time.pass(20_000);
    const { handle } = writer;
    expect(toldTo(ada, 'dossier.outside')).toEqual([{ handle, state: 'gone' }]);
    good(await writer.type('while it was gone'));
    const refused = await writer.save(path);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    if (!refused.ok) expect(refused.problem.message).toContain('does not exist');
    await rename(`${drive}-away`, drive);
    await ada.time.pass(20_000);
    expect(toldTo(ada, 'dossier.outside').at(-1)).toEqual({ handle, state: 'as-it-was' });
    good(await writer.save(path));
    expect(typedIn(await dossierIn(path))).toEqual(['before', 'while it was gone']);
  });

  it('loses nothing either where the program ends before it is back', async () => {
    const { drive, path, ada } = await twoPeople();
    const writer = writerOn(ada.desk, await openOn(ada, path));
    await rename(drive, `${drive}-away`);
    good(await writer.type('while it was gone'));
    await writer.save(path);
    const after = ada.restart();
    const [leftover] = await after.desk.leftovers();
    expect(leftover).toMatchObject({ fileName: 'sudan.aide', file: 'gone' });
    const again = opened(await after.desk.recover(leftover?.id ?? ''));
    expect(codeOf(await after.desk.save(again.handle, again.dossier, path))).toBe('not-saved');
    await rename(`${drive}-away`, drive);
    good(await after.desk.save(again.handle, again.dossier, path));
    expect(typedIn(await dossierIn(path))).toEqual(['while it was gone']);
  });
});
