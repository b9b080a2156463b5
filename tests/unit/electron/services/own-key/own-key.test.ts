import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { openOwnKey, type OwnKeyFile } from '../../../../../electron/services/own-key/own-key.ts';
import { sealBytes } from '../../../../../electron/services/seal/seal-bytes.ts';
import { sealForRecipients } from '../../../../../electron/services/seal/seal-for-recipients.ts';
import { sealWithPassphrase } from '../../../../../electron/services/seal/seal-with-passphrase.ts';
import { ageFixture, fixtureIdentity } from '../../../../support/age-fixture.ts';
import { openElsewhere } from '../../../../support/age-tool.ts';
import { closedFolder } from '../../../../support/closed-folder.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const passphrase = 'nine words that nobody would guess';
const ownKeyIn = (folder: string): OwnKeyFile => openOwnKey(folder, { workFactor: 4 });

const messageOf = async (key: ReturnType<OwnKeyFile['unlock']>): Promise<string> => {
  const result = await key;
  return result.ok ? 'done' : `${result.problem.code}: ${result.problem.message}`;
};

describe('one’s own key', () => {
  it('is made once, known by its public part, and opened by its passphrase', async () => {
    const folder = join(await temporaryFolder(), 'not', 'there', 'yet');
    const key = ownKeyIn(folder);
    expect(await key.read()).toEqual({ recipient: null, unlocked: false });
    const made = await key.create(passphrase);
    const { recipient } = await key.read();
    expect(made).toEqual({ ok: true, value: { recipient, unlocked: true } });
    expect(await identityToRecipient(key.identity() ?? '')).toBe(recipient);

    const later = ownKeyIn(folder);
    expect(await later.read()).toEqual({ recipient, unlocked: false });
    expect(later.identity()).toBeUndefined();
    expect(await messageOf(later.unlock('guess'))).toMatch(/^wrong-secret: /);
    expect(await later.unlock(passphrase)).toEqual(made);
    expect(later.identity()).toBe(key.identity());
    later.forget();
    expect(later.identity()).toBeUndefined();
    expect(await later.read()).toEqual({ recipient, unlocked: false });
  });

  it('is a file for its owner alone, which the public tool opens and which shows no secret', async () => {
    const folder = await temporaryFolder();
    const key = ownKeyIn(folder);
    await key.create(passphrase);
    expect((await readdir(folder)).sort()).toEqual(['own-key.age', 'own-key.pub']);
    expect((await stat(join(folder, 'own-key.age'))).mode & 0o777).toBe(0o600);
    const file = await readFile(join(folder, 'own-key.age'));
    expect(file.includes('SECRET')).toBe(false);
    const text = Buffer.from(await openElsewhere(file, { passphrase })).toString();
    expect(text).toContain(`\n${key.identity()}\n`);
    const { recipient } = await key.read();
    const seal = await sealForRecipients([recipient ?? '']);
    const locked = seal.ok && (await sealBytes(seal.value, Buffer.from('hello')));
    const opened = locked && (await openElsewhere(locked, { identity: key.identity() ?? '' }));
    expect(opened && Buffer.from(opened).toString()).toBe('hello');
  });

  it('is never replaced, not even where its file is damaged or two are made at once', async () => {
    const folder = await temporaryFolder();
    const both = await Promise.all([1, 2].map(() => ownKeyIn(folder).create(passphrase)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const before = await readFile(join(folder, 'own-key.age'));
    expect(await messageOf(ownKeyIn(folder).create('another'))).toMatch(/^refused: /);
    expect(await readFile(join(folder, 'own-key.age'))).toEqual(before);
    await writeFile(join(folder, 'own-key.age'), 'damaged');
    expect(await messageOf(ownKeyIn(folder).create(passphrase))).toMatch(/^refused: /);
    expect(await readFile(join(folder, 'own-key.age'), 'utf8')).toBe('damaged');
    expect((await readdir(folder)).sort()).toEqual(['own-key.age', 'own-key.pub']);
  });

  it('says which: no key, a damaged one, a folder that cannot be written', async () => {
    const folder = await temporaryFolder();
    expect(await messageOf(ownKeyIn(folder).unlock(passphrase))).toMatch(/^not-found: /);
    for (const content of [
      Buffer.from('damaged'),
      await ageFixture('for-one.age'),
      await sealBytes(await sealWithPassphrase(passphrase, 4), Buffer.from('no key in here')),
    ]) {
      await writeFile(join(folder, 'own-key.age'), content);
      expect(await messageOf(ownKeyIn(folder).unlock(passphrase))).toMatch(/^unreadable: /);
    }
    const closed = await closedFolder(folder);
    expect(await messageOf(ownKeyIn(closed).create(passphrase))).toMatch(/^not-saved: /);
  });

  it('gives out no public part that its secret part does not answer to', async () => {
    const folder = await temporaryFolder();
    const key = ownKeyIn(folder);
    await key.create(passphrase);
    const { recipient } = await key.read();
    const other = await identityToRecipient(await fixtureIdentity('key-two.txt'));
    await writeFile(join(folder, 'own-key.pub'), `${other}\n`);
    const later = ownKeyIn(folder);
    await later.unlock(passphrase);
    expect(await later.read()).toEqual({ recipient, unlocked: true });
    expect(await readFile(join(folder, 'own-key.pub'), 'utf8')).toBe(`${recipient}\n`);
    await writeFile(join(folder, 'own-key.pub'), 'nonsense');
    expect((await ownKeyIn(folder).read()).recipient).toBeNull();
    await later.unlock(passphrase);
    await rm(join(folder, 'own-key.age'));
    expect((await ownKeyIn(folder).read()).recipient).toBeNull();
  });

  it('is read from a file that age-keygen made as well', async () => {
    const folder = await temporaryFolder();
    const text = (await ageFixture('key-one.txt')).toString();
    const file = await sealBytes(
      await sealWithPassphrase(passphrase, 4),
      Buffer.from(text.replaceAll('\n', '\r\n')),
    );
    await writeFile(join(folder, 'own-key.age'), file);
    const key = ownKeyIn(folder);
    expect(await messageOf(key.unlock(passphrase))).toBe('done');
    expect(key.identity()).toBe(await fixtureIdentity('key-one.txt'));
  });
});
