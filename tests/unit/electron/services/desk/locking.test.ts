import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LockRequest, Secret } from '../../../../../electron/ipc/contract.ts';
import { nodeDisk } from '../../../../../electron/services/disk/node-disk.ts';
import { temporaryName } from '../../../../../electron/services/file/temporary-name.ts';
import { isSealed, readLock } from '../../../../../electron/services/seal/header.ts';
import { unseal } from '../../../../../electron/services/seal/unseal.ts';
import {
  codeOf,
  deskGround,
  type DeskGround,
  good,
  hastyDisk,
  opened,
  slowDisk,
  ticketOf,
  typedIn,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';
import { wrapDisk } from '../../../../support/wrap-disk.ts';

const none = { kind: 'none' } as const;
const by = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const;
const one = by('correct horse');
const other = by('battery staple');

async function begun(ground: DeskGround, lock: LockRequest = none) {
  return writerOn(ground.desk, good(await ground.desk.begin(smallDossier, lock)));
}

/** A file that a desk locked and closed again. */
async function lockedFile(ground: DeskGround, lock: LockRequest = one, name = 'a.aide') {
  const path = ground.at(name);
  const writer = await begun(ground, lock);
  good(await writer.type('one'));
  good(await writer.save(path));
  await ground.desk.close(writer.handle);
  return path;
}

const unlock = async (ground: DeskGround, path: string, secret: Secret) =>
  ground.desk.unlock(ticketOf(await ground.desk.open(path)), secret);

const isLockedFile = async (path: string): Promise<boolean> => isSealed(await readFile(path));

/** The kinds of all journals, as their first lines say. */
async function journalKinds(ground: DeskGround): Promise<readonly string[]> {
  const names = await ground.journals();
  const texts = await Promise.all(
    names.map((name) => readFile(join(ground.world.journals, name), 'latin1')),
  );
  return texts.map((text) => text.split('\n')[0]?.split(' ').at(-1) ?? '');
}

describe('a dossier that is locked from the start', () => {
  it('has a locked journal and a locked file, and opens with its passphrase only', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const writer = await begun(ground, one);
    expect(desk.isLocked(writer.handle)).toBe(true);
    good(await writer.type('one'));
    expect(await journalKinds(ground)).toEqual(['sealed']);
    const path = ground.at('a.aide');
    good(await writer.save(path));
    expect(await isLockedFile(path)).toBe(true);
    expect((await ground.world.recents.list()).map(({ title }) => title)).toEqual([null]);
    await desk.close(writer.handle);
    const opening = good(await desk.open(path));
    expect(opening).toMatchObject({ fileName: 'a.aide', lock: 'passphrase' });
    const ticket = ticketOf(await desk.open(path));
    expect(codeOf(await desk.unlock(ticket, other))).toBe('wrong-secret');
    expect(codeOf(await desk.unlock('id-0', one))).toBe('not-found');
    const again = good(await desk.unlock(ticket, one));
    expect(again).toMatchObject({ lock: 'passphrase', recovered: false });
    expect(again.dossier).toEqual(writer.dossier());
    expect(codeOf(await desk.unlock(ticket, one))).toBe('not-found');
  });

  it('stays locked through saves, save-as, copies and shares', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const writer = await begun(ground, one);
    good(await writer.type('one'));
    const paths = ['a', 'b', 'copy', 'share'].map((name) => ground.at(`${name}.aide`));
    const [a = '', b = '', copy = '', share = ''] = paths;
    good(await writer.save(a));
    good(await writer.save(b));
    good(await desk.saveCopy(writer.handle, writer.dossier(), copy));
    good(await desk.share(writer.handle, writer.dossier(), 'Omar', share));
    await desk.close(writer.handle);
    for (const path of paths) {
      const again = good(await unlock(ground, path, one));
      expect(typedIn(again.dossier)).toEqual(['one']);
      expect(again.lock).toBe('passphrase');
      await desk.close(again.handle);
    }
  });

  it('comes back from its journal, which needs the same passphrase', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const writer = writerOn(ground.desk, good(await unlock(ground, path, one)));
    good(await writer.type('two'));
    const after = ground.restart();
    const leftover = first(await after.desk.leftovers());
    expect(leftover).toMatchObject({ title: null, fileName: null, lock: 'passphrase' });
    expect(codeOf(await after.desk.leftover(leftover.id))).not.toBe('ok');
    const ticket = ticketOf(await after.desk.recover(leftover.id));
    expect(codeOf(await after.desk.unlock(ticket, other))).toBe('wrong-secret');
    const again = good(await after.desk.unlock(ticket, one));
    expect(again).toMatchObject({ recovered: true, fileName: 'a.aide', lock: 'passphrase' });
    expect(typedIn(again.dossier)).toEqual(['one', 'two']);
    good(await after.desk.save(again.handle, again.dossier, path));
    expect(await isLockedFile(path)).toBe(true);
    expect(await journalKinds(after)).toEqual(['sealed']);
  });
});

describe('changing the lock', () => {
  it('locks a file that could be read before, and leaves nothing of it to read', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(path));
    good(await writer.type('unsaved'));
    await ground.world.exported.note(smallDossier.id, ground.at('out.docx'), ground.clock.now());
    const left = ground.at(temporaryName(path, '0123456789ab'));
    await writeFile(left, await readFile(path));
    const [journal = ''] = await ground.journals();
    const plain = join(ground.world.journals, journal);
    const size = (await readFile(plain)).length;
    const witness = await nodeDisk.open(plain, 'reading');
    good(await desk.lock(writer.handle, writer.dossier(), one));
    // Overwritten before it went: who still has it open reads noise.
    const noise = Buffer.from(await witness.read(size, 0));
    await witness.close();
    expect(noise.includes('unsaved') || noise.includes('journal')).toBe(false);
    expect(await ground.journals()).not.toContain(journal);
    expect(await journalKinds(ground)).toEqual(['sealed']);
    await expect(access(left)).rejects.toThrow();
    expect(await isLockedFile(path)).toBe(true);
    expect((await ground.world.recents.list()).map(({ title }) => title)).toEqual([null]);
    expect(await ground.world.exported.list(smallDossier.id)).toEqual([]);
    expect(desk.isLocked(writer.handle)).toBe(true);
    good(await writer.type('more'));
    await desk.abandon();
    const leftover = first(await desk.leftovers());
    const again = good(await desk.unlock(ticketOf(await desk.recover(leftover.id)), one));
    expect(typedIn(again.dossier)).toEqual(['one', 'unsaved', 'more']);
  });

  it('takes another passphrase, and the old one opens nothing any more', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const writer = writerOn(ground.desk, good(await unlock(ground, path, one)));
    good(await writer.type('two'));
    good(await ground.desk.lock(writer.handle, writer.dossier(), other));
    good(await writer.type('three'));
    await ground.desk.abandon();
    expect(codeOf(await unlock(ground, path, one))).toBe('wrong-secret');
    const { id } = first(await ground.desk.leftovers());
    const ticket = ticketOf(await ground.desk.recover(id));
    expect(codeOf(await ground.desk.unlock(ticket, one))).toBe('wrong-secret');
    expect(typedIn(good(await ground.desk.unlock(ticket, other)).dossier)).toHaveLength(3);
    expect(typedIn(good(await unlock(ground, path, other)).dossier)).toEqual(['one', 'two']);
  });

  it('takes the lock off', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const writer = writerOn(ground.desk, good(await unlock(ground, path, one)));
    good(await writer.type('two'));
    good(await ground.desk.lock(writer.handle, writer.dossier(), none));
    expect(ground.desk.isLocked(writer.handle)).toBe(false);
    expect(await isLockedFile(path)).toBe(false);
    expect(await journalKinds(ground)).toEqual(['open']);
    expect((await ground.world.recents.list()).map(({ title }) => title)).toEqual(['Sudan']);
    good(await writer.type('three'));
    good(await writer.save(path));
    expect(typedIn(opened(await ground.desk.open(path)).dossier)).toHaveLength(3);
  });

  it('holds for a dossier that has no file yet', async () => {
    const ground = await deskGround();
    const writer = await begun(ground);
    good(await writer.type('one'));
    expect(good(await ground.desk.lock(writer.handle, writer.dossier(), one))).toBeNull();
    expect(await journalKinds(ground)).toEqual(['sealed']);
    good(await writer.save(ground.at('a.aide')));
    expect(await isLockedFile(ground.at('a.aide'))).toBe(true);
  });

  it('holds for every save that comes while it is under way', async () => {
    const slow = slowDisk();
    const ground = await deskGround({ disk: slow.disk });
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.save(path));
    const reached = slow.hold();
    const locking = ground.desk.lock(writer.handle, writer.dossier(), one);
    await reached;
    good(await writer.type('typed meanwhile'));
    const saving = writer.save(path);
    slow.letGo();
    good(await locking);
    good(await saving);
    expect(await isLockedFile(path)).toBe(true);
    expect(await journalKinds(ground)).toEqual(['sealed']);
    expect(typedIn(good(await unlock(ground, path, one)).dossier)).toEqual(['typed meanwhile']);
  });

  it('leaves everything as it was where the file cannot be written', async () => {
    const ground = await deskGround();
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(path));
    await writeFile(path, 'changed by somebody');
    good(await writer.type('two'));
    expect(codeOf(await ground.desk.lock(writer.handle, writer.dossier(), one))).toBe(
      'changed-outside',
    );
    expect(ground.desk.isLocked(writer.handle)).toBe(false);
    expect(await readFile(path, 'utf8')).toBe('changed by somebody');
    good(await writer.type('three'));
    await rm(path);
    good(await writer.save(path));
    expect(typedIn(opened(await ground.desk.open(path)).dossier)).toHaveLength(3);
  });

  it('leaves everything as it was where the journal cannot be begun anew', async () => {
    let full = false;
    const disk = wrapDisk(hastyDisk, {
      call: ({ name, path }, run) =>
        full && name === 'open' && path.endsWith('.tmp') && path.includes('.journal.')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : run(),
      write: (file, bytes, position) => file.write(bytes, position),
    });
    const ground = await deskGround({ disk });
    const path = ground.at('a.aide');
    const writer = await begun(ground);
    good(await writer.type('one'));
    good(await writer.save(path));
    full = true;
    expect(codeOf(await ground.desk.lock(writer.handle, writer.dossier(), one))).toBe('not-saved');
    expect(ground.desk.isLocked(writer.handle)).toBe(false);
    good(await writer.type('two'));
    good(await writer.save(path));
    expect(await isLockedFile(path)).toBe(false);
    full = false;
    good(await ground.desk.lock(writer.handle, writer.dossier(), one));
    expect(await isLockedFile(path)).toBe(true);
  });
});

describe('a locked file that does not open', () => {
  it('is told apart: a wrong passphrase, a damaged file, one that was cut', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const whole = await readFile(path);
    const answers = new Set<string>();
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 60)) {
      await writeFile(path, whole.subarray(0, at));
      const opening = await ground.desk.open(path);
      const answer = opening.ok
        ? codeOf(await ground.desk.unlock(ticketOf(opening), one))
        : codeOf(opening);
      answers.add(answer);
    }
    expect([...answers]).toEqual(['unreadable']);
    for (const at of [whole.length - 1, whole.length - 200]) {
      await writeFile(
        path,
        whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      );
      expect(codeOf(await unlock(ground, path, one))).toBe('unreadable');
      // With the wrong passphrase nobody can tell that it is damaged.
      expect(codeOf(await unlock(ground, path, other))).toBe('wrong-secret');
    }
    await writeFile(path, whole);
    expect(codeOf(await unlock(ground, path, one))).toBe('ok');
  });

  it('is not opened where it asks for more work than is honest', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const text = (await readFile(path, 'latin1')).replace(/(-> scrypt \S+) \d+/, '$1 30');
    await writeFile(path, text, 'latin1');
    expect(codeOf(await unlock(ground, path, one))).toBe('hostile');
  });
});

describe('a dossier that is locked for people', () => {
  it('opens for each of them, and for whoever locked it, and for nobody else', async () => {
    const ada = await deskGround();
    const omar = await deskGround({ name: 'Omar', drive: ada.drive });
    const eve = await deskGround({ name: 'Eve', drive: ada.drive });
    const named = await generateX25519Identity();
    const refused = await ada.desk.begin(smallDossier, { kind: 'recipients', recipients: [] });
    expect(codeOf(refused)).toBe('refused');
    const keys = await Promise.all(
      [ada, omar, eve].map(async ({ world }) => good(await world.ownKey.create('my key'))),
    );
    const omars = keys[1]?.recipient ?? '';
    const recipients = [omars, await identityToRecipient(named)];
    const broken = { kind: 'recipients', recipients: ['age1nonsense'] } as const;
    expect(codeOf(await ada.desk.begin(smallDossier, broken))).toBe('refused');
    const path = await lockedFile(ada, { kind: 'recipients', recipients });
    expect(readLock(await readFile(path))).toEqual({ kind: 'recipients', recipients: 3 });
    const secret = { kind: 'own-key', passphrase: 'my key' } as const;
    for (const person of [ada, omar]) {
      const started = person.restart();
      const wrong = { ...secret, passphrase: 'not my key' };
      expect(codeOf(await unlock(started, path, wrong))).toBe('wrong-secret');
      expect(codeOf(await unlock(started, path, by('my key')))).toBe('wrong-secret');
      const writer = writerOn(started.desk, good(await unlock(started, path, secret)));
      good(await writer.type('more'));
      good(await writer.save(path));
      // Saving asks nobody again whom it is for.
      expect(readLock(await readFile(path))).toEqual({ kind: 'recipients', recipients: 3 });
      good(await started.desk.saveCopy(writer.handle, writer.dossier(), ada.at('copy.aide')));
      await started.desk.close(writer.handle);
    }
    expect(codeOf(await unlock(eve.restart(), path, secret))).toBe('wrong-secret');
    for (const name of ['a.aide', 'copy.aide'])
      expect((await unseal(await readFile(ada.at(name)), { identity: named })).ok).toBe(true);
  });
});
