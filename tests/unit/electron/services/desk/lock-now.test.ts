import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LockRequest, Secret } from '../../../../../electron/ipc/contract.ts';
import { isSealed } from '../../../../../electron/services/seal/header.ts';
import {
  codeOf,
  deskGround,
  type DeskGround,
  good,
  ticketOf,
  typedIn,
  withWords,
  writerOn,
} from '../../../../support/desk-world.ts';
import { first } from '../../../../support/first.ts';
import { smallDossier } from '../../../../support/small-dossier.ts';

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

describe('locking at once', () => {
  it('saves what is not saved, forgets the key, and opens again with everything', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const path = await lockedFile(ground);
    const writer = writerOn(desk, good(await unlock(ground, path, one)));
    good(await writer.type('two'));
    const locked = good(await desk.lockNow(writer.handle));
    expect(locked).toMatchObject({ fileName: 'a.aide', lock: 'passphrase' });
    expect(desk.any()).toBe(false);
    expect(await ground.journals()).toEqual([]);
    expect(codeOf(await writer.type('late'))).toBe('not-found');
    expect(codeOf(await writer.save(path))).toBe('not-found');
    expect(codeOf(await desk.unlock(locked.ticket, other))).toBe('wrong-secret');
    const again = good(await desk.unlock(locked.ticket, one));
    expect(again.recovered).toBe(false);
    expect(typedIn(again.dossier)).toEqual(['one', 'two']);
  });

  it('keeps in the locked journal what has no file', async () => {
    for (const typed of [[], ['one', 'two']]) {
      const ground = await deskGround();
      const writer = await begun(ground, one);
      for (const words of typed) good(await writer.type(words));
      const locked = good(await ground.desk.lockNow(writer.handle));
      expect(locked.fileName).toBeNull();
      expect(await journalKinds(ground)).toEqual(['sealed']);
      const again = good(await ground.desk.unlock(locked.ticket, one));
      expect(again).toMatchObject({ fileName: null, recovered: true });
      expect(typedIn(again.dossier)).toEqual(typed);
      good(await ground.desk.save(again.handle, again.dossier, ground.at('a.aide')));
      expect(await isLockedFile(ground.at('a.aide'))).toBe(true);
    }
  });

  it('keeps in the locked journal what its file cannot take, also when the program ends there', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const writer = writerOn(ground.desk, good(await unlock(ground, path, one)));
    good(await writer.type('mine'));
    await writeFile(path, 'changed by somebody');
    good(await ground.desk.lockNow(writer.handle));
    expect(await readFile(path, 'utf8')).toBe('changed by somebody');
    const after = ground.restart();
    const { id } = first(await after.desk.leftovers());
    const again = good(await after.desk.unlock(ticketOf(await after.desk.recover(id)), one));
    expect(typedIn(again.dossier)).toEqual(['one', 'mine']);
    expect(codeOf(await after.desk.save(again.handle, again.dossier, path))).toBe('refused');
  });

  it('keeps a version that was named just before', async () => {
    const ground = await deskGround();
    const path = await lockedFile(ground);
    const { handle, dossier } = good(await unlock(ground, path, one));
    await rm(path);
    good(await ground.desk.mark(handle, dossier, { kind: 'named', name: 'cleared' }));
    const { ticket } = good(await ground.desk.lockNow(handle));
    const again = good(await ground.desk.unlock(ticket, one));
    const marks = good(await ground.desk.versions(again.handle)).map(({ mark }) => mark);
    expect(marks).toContainEqual({ kind: 'named', name: 'cleared' });
  });

  it('forgets one’s own key', async () => {
    const ground = await deskGround();
    good(await ground.world.ownKey.create('my key'));
    const path = await lockedFile(ground, { kind: 'recipients', recipients: [] });
    const secret = { kind: 'own-key', passphrase: 'my key' } as const;
    const { handle } = good(await unlock(ground, path, secret));
    const { ticket } = good(await ground.desk.lockNow(handle));
    expect(ground.world.ownKey.identity()).toBeUndefined();
    const wrong = await ground.desk.unlock(ticket, { ...secret, passphrase: 'no' });
    expect(codeOf(wrong)).toBe('wrong-secret');
    good(await ground.desk.unlock(ticket, secret));
  });

  it('is refused for a dossier without a lock, which stays open', async () => {
    const ground = await deskGround();
    const writer = await begun(ground);
    expect(codeOf(await ground.desk.lockNow(writer.handle))).toBe('refused');
    good(await writer.type('goes on'));
  });
});

describe('a locked copy of a colleague', () => {
  it('opens by itself under the same lock, and asks for its secret otherwise', async () => {
    const ground = await deskGround();
    const { desk } = ground;
    const theirs = await lockedFile(ground, other, 'theirs.aide');
    const writer = await begun(ground, one);
    good(await writer.type('base'));
    good(await writer.save(ground.at('a.aide')));
    good(await desk.share(writer.handle, writer.dossier(), 'Omar', ground.at('same.aide')));
    const same = good(await desk.copy(writer.handle, ground.at('same.aide')));
    expect(same).toMatchObject({ fileName: 'same.aide', base: writer.dossier() });
    const asked = good(await desk.copy(writer.handle, theirs));
    if (!('ticket' in asked)) throw new Error('It opened by itself');
    const wrong = await desk.unlockCopy(writer.handle, asked.ticket, one);
    expect(codeOf(wrong)).toBe('wrong-secret');
    const copy = good(await desk.unlockCopy(writer.handle, asked.ticket, other));
    expect(copy.dossier).toEqual(withWords(smallDossier, 'one'));
    expect(codeOf(await desk.unlockCopy(writer.handle, asked.ticket, other))).toBe('not-found');
  });
});
