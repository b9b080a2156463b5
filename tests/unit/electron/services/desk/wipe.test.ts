import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LockRequest, WipeTarget } from '../../../../../electron/ipc/contract.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import type { DossierId } from '../../../../../templates/model/ids.ts';
import {
  codeOf,
  deskGround,
  type DeskGround,
  good,
  opened,
  ticketOf,
  writerOn,
} from '../../../../support/desk-world.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { filesHolding } from './files-holding.ts';

const canary = 'Canary4Kj9';
const dossier: Dossier = { ...smallDossier, title: canary };
const other: Dossier = { ...smallDossier, id: 'dossier-2' as DossierId, title: 'Other' };
const none = { kind: 'none' } as const;
const passphrase = { kind: 'passphrase', passphrase: 'correct horse' } as const;

/** A saved and exported dossier with unsaved changes, beside another one that nobody wants removed. */
async function ground(lock: LockRequest = none) {
  const one = await deskGround();
  const keep = writerOn(one.desk, good(await one.desk.begin(other, none)));
  good(await keep.type('stays'));
  good(await keep.save(one.at('other.aide')));
  good(await keep.type('stays too'));
  const writer = writerOn(one.desk, good(await one.desk.begin(dossier, lock)));
  good(await writer.type(canary));
  good(await writer.save(one.at('a.aide')));
  good(await writer.type(canary));
  await one.world.exported.note(dossier.id, one.at('out.docx'), one.clock.now());
  await one.world.exported.note(other.id, one.at('other.docx'), one.clock.now());
  await writeFile(one.at('out.docx'), 'given to others');
  return { ...one, writer, keep };
}

const recentOf = async ({ world }: DeskGround, name: string): Promise<WipeTarget> => ({
  recent: (await world.recents.list()).find(({ fileName }) => fileName === name)?.id ?? '',
});

const holders = (one: DeskGround) => filesHolding(dirname(one.userData), [canary]);

/** What is there of the other dossier. */
async function expectOther(one: DeskGround): Promise<void> {
  expect((await one.world.recents.list()).map(({ title }) => title)).toEqual(['Other']);
  expect(await one.world.exported.list(other.id)).toHaveLength(1);
  expect(await readdir(one.drive)).toContain('other.aide');
  expect(await one.journals()).toHaveLength(1);
}

describe('a wipe of what is open', () => {
  it('shows first what goes and what stays, and touches nothing by that', async () => {
    const one = await ground();
    const target = { handle: one.writer.handle };
    const before = await holders(one);
    expect(good(await one.desk.planWipe(target))).toEqual({
      title: canary,
      fileName: 'a.aide',
      journals: 1,
      exports: ['out.docx'],
    });
    expect(await holders(one)).toEqual(before);
    good(await one.writer.type('goes on'));
  });

  it('takes all of it and nothing else, and nothing comes back by a late save', async () => {
    const one = await ground();
    const { desk, writer } = one;
    const plan = good(await desk.wipe({ handle: writer.handle }));
    expect(plan).toMatchObject({ fileName: 'a.aide', journals: 1, exports: ['out.docx'] });
    expect(await holders(one)).toEqual([]);
    expect(await readFile(one.at('out.docx'), 'utf8')).toBe('given to others');
    expect(await one.world.exported.list(dossier.id)).toEqual([]);
    await expectOther(one);
    const late = [
      await writer.type(canary),
      await writer.save(one.at('a.aide')),
      await desk.saveCopy(writer.handle, writer.dossier(), one.at('copy.aide')),
      await desk.mark(writer.handle, writer.dossier(), { kind: 'auto' }),
      await desk.lock(writer.handle, writer.dossier(), passphrase),
      await desk.lockNow(writer.handle),
      await desk.wipe({ handle: writer.handle }),
    ];
    expect(late.map(codeOf)).toEqual(late.map(() => 'not-found'));
    expect((await readdir(one.drive)).toSorted()).toEqual([
      ...['.~lock.other.aide#', 'other.aide', 'out.docx'],
    ]);
    expect(await holders(one)).toEqual([]);
    good(await one.keep.type('goes on'));
  });

  it('does not lose to a save and a change that are under way', async () => {
    const one = await ground();
    const answers = await Promise.all([
      one.writer.save(one.at('a.aide')),
      one.writer.type(canary),
      one.desk.wipe({ handle: one.writer.handle }),
      one.writer.type(canary),
      one.writer.save(one.at('a.aide')),
    ]);
    expect(codeOf(answers[2])).toBe('ok');
    expect(codeOf(answers[4])).toBe('not-found');
    expect(await holders(one)).toEqual([]);
    await expectOther(one);
  });

  it('works for one that was never named, and for a locked one without its title', async () => {
    const one = await deskGround();
    const writer = writerOn(one.desk, good(await one.desk.begin(dossier, none)));
    good(await writer.type('one'));
    expect(good(await one.desk.wipe({ handle: writer.handle }))).toMatchObject({
      fileName: null,
      journals: 1,
    });
    expect(await holders(one)).toEqual([]);
    const locked = await ground(passphrase);
    const plan = good(await locked.desk.wipe({ handle: locked.writer.handle }));
    expect(plan).toMatchObject({ title: null, fileName: 'a.aide', journals: 1 });
    await expectOther(locked);
  });
});

describe('a wipe from the recent list', () => {
  it('takes the file, the journals of crashed sessions and the lists', async () => {
    const one = await ground();
    const after = one.restart();
    const target = await recentOf(after, 'a.aide');
    expect(good(await after.desk.planWipe(target))).toEqual({
      title: canary,
      fileName: 'a.aide',
      journals: 1,
      exports: ['out.docx'],
    });
    good(await after.desk.wipe(target));
    expect(await holders(after)).toEqual([]);
    await expectOther(after);
    expect(codeOf(await after.desk.wipe(target))).toBe('not-found');
  });

  it('of a colleague’s copy leaves what was typed into the original, open or after a crash', async () => {
    const one = await ground();
    const { handle } = one.writer;
    good(await one.desk.share(handle, dossier, 'Capital', one.at('copy.aide')));
    await one.desk.close(opened(await one.desk.open(one.at('copy.aide'))).handle);
    const before = await one.journals();
    good(await one.desk.wipe(await recentOf(one, 'copy.aide')));
    expect(await one.journals()).toEqual(before);
    good(await one.writer.type('still kept'));

    const after = one.restart();
    await after.desk.close(opened(await after.desk.open(one.at('a.aide'))).handle);
    good(
      await after.desk.share(
        good(await after.desk.begin(other, none)).handle,
        dossier,
        'Capital',
        one.at('second.aide'),
      ),
    );
    await after.desk.close(opened(await after.desk.open(one.at('second.aide'))).handle);
    good(await after.desk.wipe(await recentOf(after, 'second.aide')));
    expect((await after.desk.leftovers()).map(({ title }) => title)).toContain(canary);
  });

  it('closes the dossier if it is open, by whatever name of the folder', async () => {
    const one = await ground();
    await one.desk.close(one.writer.handle);
    const link = join(one.userData, 'shortcut');
    await mkdir(link, { recursive: true });
    await symlink(one.drive, join(link, 'drive'));
    const path = join(link, 'drive', 'a.aide');
    const writer = writerOn(one.desk, opened(await one.desk.open(path)));
    good(await writer.type(canary));
    const same = (await one.world.recents.list()).filter(({ title }) => title === canary);
    expect(same).toHaveLength(2);
    good(await one.desk.wipe({ recent: same[1]?.id ?? '' }));
    expect(codeOf(await writer.save(path))).toBe('not-found');
    expect(codeOf(await writer.type(canary))).toBe('not-found');
    expect(await holders(one)).toEqual([]);
    await expectOther(one);
  });

  it('finds the journal of a locked dossier that is open', async () => {
    const one = await ground(passphrase);
    good(await one.desk.wipe(await recentOf(one, 'a.aide')));
    await expectOther(one);
    expect(await readdir(one.drive)).not.toContain('a.aide');
  });

  it('forgets a dossier whose file is gone', async () => {
    const one = await ground();
    await one.desk.close(one.writer.handle);
    const target = await recentOf(one, 'a.aide');
    await one.desk.wipe(target);
    expect(codeOf(await one.desk.planWipe(target))).toBe('not-found');
  });
});

describe('a wipe of what a crash left', () => {
  it('takes that journal only', async () => {
    const one = await ground();
    const { desk } = one.restart();
    const leftover = (await desk.leftovers()).find(({ title }) => title === canary);
    const target = { leftover: leftover?.id ?? '' };
    expect(good(await desk.planWipe(target))).toMatchObject({ title: canary, journals: 1 });
    good(await desk.wipe(target));
    expect((await holders(one)).map(({ file }) => file).toSorted()).toEqual([
      ...['a.aide', 'recents.json'],
    ]);
    expect((await desk.leftovers()).map(({ title }) => title)).toEqual(['Other']);
  });

  it('needs no passphrase', async () => {
    const one = await ground(passphrase);
    const { desk } = one.restart();
    const leftover = (await desk.leftovers()).find(({ lock }) => lock !== null);
    expect(ticketOf(await desk.recover(leftover?.id ?? ''))).toBeTruthy();
    const plan = good(await desk.wipe({ leftover: leftover?.id ?? '' }));
    expect(plan).toMatchObject({ title: null, journals: 1 });
    expect(await one.journals()).toHaveLength(1);
  });
});

describe('a wipe that cannot do all', () => {
  it('says what is still there, and keeps it in the lists', async () => {
    const one = await ground();
    const { desk } = one.restart();
    const target = await recentOf(one, 'a.aide');
    // A link is left alone, because it is somebody's and leads elsewhere.
    const [journal = ''] = (await holders(one)).flatMap(({ file }) =>
      file.endsWith('.journal') ? [join(one.world.journals, file)] : [],
    );
    await rename(journal, `${journal}.away`);
    await symlink(`${journal}.away`, journal);
    const answer = await desk.wipe(target);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'not-saved' } });
    if (!answer.ok) expect(answer.problem.message).toMatch(/\.journal is a link .* left alone\.$/);
    expect(await readdir(one.drive)).not.toContain('a.aide');
    expect(await one.world.recents.titleOf(one.at('a.aide'))).toBe(canary);
    expect(await one.world.exported.list(dossier.id)).toHaveLength(1);
    await rm(journal);
    await rename(`${journal}.away`, journal);
    good(await desk.wipe({ leftover: basename(journal, '.journal') }));
    good(await desk.wipe(target));
    expect(await holders(one)).toEqual([]);
    await expectOther(one);
  });
});
