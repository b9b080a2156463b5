import { inspect } from 'node:util';
import {
  Decrypter,
  generateHybridIdentity,
  generateIdentity,
  identityToRecipient,
} from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../../../electron/services/seal/header.ts';
import { openSealed } from '../../../../../electron/services/seal/open-sealed.ts';
import { readBack } from '../../../../../electron/services/seal/read-back.ts';
import { forget, partsOf, type Seal } from '../../../../../electron/services/seal/seal.ts';
import { sealBytes } from '../../../../../electron/services/seal/seal-bytes.ts';
import {
  mostRecipients,
  sealForRecipients,
} from '../../../../../electron/services/seal/seal-for-recipients.ts';
import { sealWithPassphrase } from '../../../../../electron/services/seal/seal-with-passphrase.ts';
import { unseal } from '../../../../../electron/services/seal/unseal.ts';
import { openElsewhere } from '../../../../support/age-tool.ts';

const passphrase = 'nine words that nobody would guess';
const text = Buffer.from('Synthetic text of a dossier');
/** A chunk of the format is 64 KiB: one that is full, and a little of a second. */
const twoChunks = Buffer.alloc(65_536 + 100, 'm');

const sealFor = async (...identities: readonly string[]): Promise<Seal> => {
  const seal = await sealForRecipients(await Promise.all(identities.map(identityToRecipient)));
  if (!seal.ok) throw new Error(seal.problem);
  return seal.value;
};

describe('sealBytes', () => {
  it('is undone by openSealed, for any bytes and any number of times', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const opened = await openSealed(seal, await sealBytes(seal, bytes));
        expect(opened).toEqual({ ok: true, value: bytes });
      }),
    );
    expect(await openSealed(seal, await sealBytes(seal, twoChunks))).toEqual({
      ok: true,
      value: new Uint8Array(twoChunks),
    });
  });

  it('keeps the header and changes everything after it, the nonce first', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    const [one, other] = [await sealBytes(seal, text), await sealBytes(seal, text)];
    const end = readHeader(one)!.bytes;
    expect(other.subarray(0, end)).toEqual(one.subarray(0, end));
    expect(other.subarray(end, end + 16)).not.toEqual(one.subarray(end, end + 16));
    const changed = one.subarray(end).filter((byte, at) => byte !== other[end + at]).length;
    expect(changed).toBeGreaterThan((one.length - end) * 0.9);
    expect(Buffer.from(one).includes('dossier')).toBe(false);
  });

  it('adds a header, a nonce and 16 bytes for each 64 KiB', async () => {
    const seal = await sealWithPassphrase(passphrase, 5);
    const end = readHeader(await sealBytes(seal, text))!.bytes;
    expect((await sealBytes(seal, text)).length).toBe(text.length + end + 16 + 16);
    expect((await sealBytes(seal, twoChunks)).length).toBe(twoChunks.length + end + 16 + 32);
  });

  it('gives what the public tool opens with the passphrase, the first time and again', async () => {
    const seal = await sealWithPassphrase(passphrase, 6);
    for (const bytes of [text, twoChunks]) {
      const file = await sealBytes(seal, bytes);
      expect(Buffer.compare(await openElsewhere(file, { passphrase }), bytes)).toBe(0);
      const library = new Decrypter();
      library.addPassphrase(passphrase);
      expect(Buffer.compare(await library.decrypt(file), bytes)).toBe(0);
    }
    await expect(
      openElsewhere(await sealBytes(seal, text), { passphrase: 'guess' }),
    ).rejects.toThrow();
  });

  it('gives what the public tool opens with a key of any of the recipients', async () => {
    const [mine, hers, other] = await Promise.all([1, 2, 3].map(generateIdentity));
    const seal = await sealFor(mine!, hers!);
    await sealBytes(seal, text);
    const file = await sealBytes(seal, twoChunks);
    for (const identity of [mine!, hers!])
      expect(Buffer.compare(await openElsewhere(file, { identity }), twoChunks)).toBe(0);
    await expect(openElsewhere(file, { identity: other! })).rejects.toThrow();
  });

  it('leaves a dossier open to all whom a colleague locked it for', async () => {
    const three = await Promise.all([1, 2, 3].map(generateIdentity));
    const received = await sealBytes(await sealFor(...three), text);
    const opened = await unseal(received, { identity: three[1]! });
    if (!opened.ok) throw new Error(opened.problem);
    const saved = await sealBytes(opened.value.seal, twoChunks);
    for (const identity of three) {
      const again = await unseal(saved, { identity });
      expect(again.ok && Buffer.compare(again.value.bytes, twoChunks)).toBe(0);
    }
  });

  it('never writes under a key that no stanza holds', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    const file = await sealBytes(seal, text);
    await expect(readBack(file, new Uint8Array(16))).rejects.toThrow('another key');
    expect((await readBack(file, partsOf(seal).fileKey)).stanzas).toHaveLength(1);
  });
});

describe('openSealed', () => {
  it('tells a file that was locked anew from a damaged one', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    const anew = await sealBytes(await sealWithPassphrase(passphrase, 4), text);
    expect(await openSealed(seal, anew)).toEqual({ ok: false, problem: 'other-seal' });
    const damaged = await sealBytes(seal, text);
    damaged[damaged.length - 20]! ^= 1;
    expect(await openSealed(seal, damaged)).toEqual({ ok: false, problem: 'damaged' });
    expect(await openSealed(seal, text)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('a seal', () => {
  it('shows nothing of its key to whoever prints it', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    expect(JSON.stringify(seal)).toBe('{"kind":"passphrase"}');
    expect(inspect(seal, { depth: 9, showHidden: true })).toBe("{ kind: 'passphrase' }");
  });

  it('has zeros for a key once it is forgotten, and opens and closes nothing', async () => {
    const seal = await sealWithPassphrase(passphrase, 4);
    const file = await sealBytes(seal, text);
    const { fileKey } = partsOf(seal);
    expect(fileKey.some((byte) => byte !== 0)).toBe(true);
    forget(seal);
    forget(seal);
    expect(fileKey).toEqual(new Uint8Array(16));
    await expect(sealBytes(seal, text)).rejects.toThrow('forgotten');
    await expect(openSealed(seal, file)).rejects.toThrow('forgotten');
  });
});

describe('sealForRecipients', () => {
  it('says which key is none, and never repeats a secret one', async () => {
    const secret = await generateIdentity();
    const good = await identityToRecipient(secret);
    const refusal = async (...keys: readonly string[]): Promise<string> => {
      const seal = await sealForRecipients(keys);
      return seal.ok ? 'sealed' : seal.problem;
    };
    expect(await refusal(good, `${good.slice(0, -1)}${good.endsWith('x') ? 'y' : 'x'}`)).toMatch(
      /^Key 2 of 2 \(“age1.{8}…”\)/,
    );
    expect(await refusal('age1yubikey1qwerty', good)).toMatch(/^Key 1 of 2 /);
    // A point of low order, for which every shared secret is zero.
    expect(await refusal('age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z')).toMatch(
      /^Key 1/,
    );
    expect(await refusal(good, secret)).toMatch(/^Key 2 of 2 is somebody’s secret key/);
    expect(await refusal(good, secret.toLowerCase())).not.toContain(
      secret.toLowerCase().slice(-20),
    );
    expect(await refusal()).toContain('at least one');
    expect(await refusal(` ${good}\n`, good)).toBe('sealed');
  });

  it('takes as many keys as may be read again, of the longest kind too', async () => {
    const identity = await generateHybridIdentity();
    const long = await identityToRecipient(identity);
    const short = await Promise.all(
      Array.from({ length: mostRecipients }, async () =>
        identityToRecipient(await generateIdentity()),
      ),
    );
    const most = await sealForRecipients([...short.slice(1), long]);
    const file = most.ok && (await sealBytes(most.value, text));
    const opened = file && (await unseal(file, { identity }));
    expect(opened && opened.ok && Buffer.from(opened.value.bytes)).toEqual(text);
    expect((await sealForRecipients([...short, long])).ok).toBe(false);
  });
});
