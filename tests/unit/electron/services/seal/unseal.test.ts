import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSealed,
  mostHeaderBytes,
  readHeader,
  readLock,
} from '../../../../../electron/services/seal/header.ts';
import { openHeader } from '../../../../../electron/services/seal/open-header.ts';
import { passphraseThreaded } from '../../../../../electron/services/seal/passphrase-threaded.ts';
import {
  passphraseHere,
  type PassphraseWork,
} from '../../../../../electron/services/seal/passphrase-work.ts';
import { sealBytes } from '../../../../../electron/services/seal/seal-bytes.ts';
import { sealForRecipients } from '../../../../../electron/services/seal/seal-for-recipients.ts';
import { sealWithPassphrase } from '../../../../../electron/services/seal/seal-with-passphrase.ts';
import {
  highestWorkFactor,
  mostStanzas,
  unseal,
  type SealSecret,
} from '../../../../../electron/services/seal/unseal.ts';
import { ageFixture, fixtureIdentity, fixturePassphrase } from '../../../../support/age-fixture.ts';
import { openElsewhere } from '../../../../support/age-tool.ts';

const passphrase = 'nine words that nobody would guess';
const text = Buffer.alloc(200_000, 'Synthetic text of a dossier. ');

const byPassphrase = async (bytes: Uint8Array = text): Promise<Uint8Array> =>
  sealBytes(await sealWithPassphrase(passphrase, 4), bytes);

async function forOne(bytes: Uint8Array = text): Promise<{ file: Uint8Array; identity: string }> {
  const identity = await generateIdentity();
  const seal = await sealForRecipients([await identityToRecipient(identity)]);
  if (!seal.ok) throw new Error(seal.problem);
  return { file: await sealBytes(seal.value, bytes), identity };
}

const problemOf = async (
  file: Uint8Array,
  secret: SealSecret,
  work: PassphraseWork = passphraseHere,
): Promise<string> => {
  const opened = await unseal(file, secret, work);
  return opened.ok ? 'opened' : opened.problem;
};

const refuseWork: PassphraseWork = () => Promise.reject(new Error('nothing was to be computed'));

const withHeader = (header: string): Buffer =>
  Buffer.from(`age-encryption.org/v1\n${header}\n--- ${'A'.repeat(43)}\npayload`);
const body = 'A'.repeat(43);
const salt = 'A'.repeat(22);

describe('unseal', () => {
  it('opens what the public age tool locked, and gives a seal to save it under', async () => {
    const plain = await ageFixture('plain.txt');
    const [one, two] = [await fixtureIdentity('key-one.txt'), await fixtureIdentity('key-two.txt')];
    const cases: readonly (readonly [Buffer, SealSecret])[] = [
      [await ageFixture('for-one.age'), { identity: one }],
      [await ageFixture('for-two.age'), { identity: one }],
      [await ageFixture('for-two.age'), { identity: two }],
      [await ageFixture('by-passphrase.age'), { passphrase: fixturePassphrase }],
    ];
    for (const [file, secret] of cases) {
      const opened = await unseal(file, secret);
      expect(opened.ok && Buffer.compare(opened.value.bytes, plain)).toBe(0);
      const again = opened.ok && (await sealBytes(opened.value.seal, text));
      const header = readHeader(file)!.bytes;
      expect(again && Buffer.compare(again.subarray(0, header), file.subarray(0, header))).toBe(0);
    }
    expect(await problemOf(await ageFixture('for-one.age'), { identity: two })).toBe(
      'not-for-this-key',
    );
  });

  it('tells a wrong secret from a damaged file', async () => {
    const file = await byPassphrase();
    const { file: other, identity } = await forOne();
    expect(await problemOf(file, { passphrase })).toBe('opened');
    expect(await problemOf(file, { passphrase: `${passphrase} ` })).toBe('wrong-secret');
    expect(await problemOf(file, { passphrase: '' })).toBe('wrong-secret');
    expect(await problemOf(file, { identity })).toBe('not-for-this-key');
    expect(await problemOf(other, { identity })).toBe('opened');
    expect(await problemOf(other, { identity: await generateIdentity() })).toBe('not-for-this-key');
    expect(await problemOf(other, { identity: 'AGE-SECRET-KEY-1NONE' })).toBe('not-for-this-key');
    expect(await problemOf(other, { passphrase }, refuseWork)).toBe('wrong-secret');
    const damaged = file.slice();
    damaged[damaged.length - 1]! ^= 1;
    expect(await problemOf(damaged, { passphrase })).toBe('damaged');
    expect(await problemOf(Buffer.from('PK'), { passphrase })).toBe('damaged');
    expect(await problemOf(new Uint8Array(), { identity })).toBe('damaged');
  });

  it('knows a passphrase however its accents are stored, here and elsewhere', async () => {
    const [composed, apart] = ['NFC', 'NFD'].map((form) => 'sécurité de l’été'.normalize(form));
    const seal = await sealWithPassphrase(apart!, 4);
    const elsewhere = new Encrypter();
    elsewhere.setPassphrase(apart!);
    elsewhere.setScryptWorkFactor(4);
    const ours = await sealBytes(seal, text);
    expect(await problemOf(ours, { passphrase: composed! })).toBe('opened');
    expect(await problemOf(ours, { passphrase: apart! })).toBe('opened');
    expect(Buffer.compare(await openElsewhere(ours, { passphrase: composed! }), text)).toBe(0);
    expect(await problemOf(await elsewhere.encrypt(text), { passphrase: apart! })).toBe('opened');
    expect(await problemOf(ours, { passphrase: 'securite de l’ete' })).toBe('wrong-secret');
  });

  it('finds a file that is cut anywhere damaged, and gives nothing of it', async () => {
    const locked = await byPassphrase();
    const { file, identity } = await forOne();
    const end = readHeader(file)!.bytes;
    const cuts = new Set([1, 20, 60, end - 1, end, end + 15, end + 16, end + 31]);
    for (let at = 0; at < file.length; at += 4096) cuts.add(at).add(at - (at % 65_552) + end + 16);
    for (const cut of cuts) {
      expect(await problemOf(file.subarray(0, cut), { identity })).toBe('damaged');
      expect(await problemOf(locked.subarray(0, cut), { passphrase })).toBe('damaged');
    }
    expect(cuts.size).toBeGreaterThan(50);
    expect(await problemOf(Buffer.concat([file, Buffer.from('more')]), { identity })).toBe(
      'damaged',
    );
  });

  it('never throws and never opens once a byte of the header is another', async () => {
    const short = Buffer.from('short');
    const [locked, { file, identity }] = [await byPassphrase(short), await forOne(short)];
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.nat(180), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        for (const [whole, secret] of [
          [locked, { passphrase }],
          [file, { identity }],
        ] as const) {
          const bytes = Uint8Array.from(whole);
          bytes[at % readHeader(bytes)!.bytes]! ^= change;
          outcomes.add(await problemOf(bytes, secret));
        }
      }),
      { numRuns: 400 },
    );
    expect([...outcomes].sort()).toEqual(['damaged', 'not-for-this-key', 'wrong-secret']);
  });

  it('never throws on any stretch of bytes put in', async () => {
    const { file, identity } = await forOne(Buffer.from('short'));
    const pieces = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc
        .constantFrom('-> X25519 ', '-> scrypt ', '\n', '--- ', body, ' ')
        .map((words) => Buffer.from(words)),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(200), fc.nat(60), pieces, async (at, skip, piece) => {
        const bytes = Buffer.concat([file.subarray(0, at), piece, file.subarray(at + skip)]);
        fc.pre(Buffer.compare(bytes, file) !== 0);
        expect(['damaged', 'not-for-this-key']).toContain(await problemOf(bytes, { identity }));
      }),
      { numRuns: 300 },
    );
  });

  it('does not begin what would never end', async () => {
    const costly = withHeader(`-> scrypt ${salt} ${highestWorkFactor + 1}\n${body}`);
    expect(await problemOf(costly, { passphrase }, refuseWork)).toBe('too-costly');
    const more = withHeader(`-> scrypt ${salt} 999999999\n${body}`);
    expect(await problemOf(more, { passphrase }, refuseWork)).toBe('too-costly');
    const many = `-> X25519 ${body}\n${body}\n`.repeat(mostStanzas + 1).trimEnd();
    expect(await problemOf(withHeader(many), { identity: await generateIdentity() })).toBe(
      'too-costly',
    );
    const endless = withHeader(`-> X25519 ${'A'.repeat(mostHeaderBytes)}\n${body}`);
    expect(await problemOf(endless, { passphrase }, refuseWork)).toBe('damaged');
  });

  it('tells a lack of memory from damage', async () => {
    const unwrapFileKey = (): never => {
      throw new RangeError('Array buffer allocation failed');
    };
    const opened = await openHeader(await ageFixture('for-one.age'), (decrypter) =>
      decrypter.addIdentity({ unwrapFileKey }),
    );
    expect(opened).toEqual({ ok: false, problem: 'too-costly' });
  });
});

describe('readLock', () => {
  it('says how a file is locked from its first bytes alone', async () => {
    expect(readLock((await byPassphrase()).subarray(0, 300))).toEqual({
      kind: 'passphrase',
      workFactor: 4,
    });
    expect(readLock(await ageFixture('by-passphrase.age'))).toEqual({
      kind: 'passphrase',
      workFactor: 18,
    });
    expect(readLock(await ageFixture('for-two.age'))).toEqual({
      kind: 'recipients',
      recipients: 2,
    });
    const fullLine = 'A'.repeat(64);
    const grease = withHeader(`-> X25519 ${body}\n${body}\n-> x!?-grease 1\n${fullLine}\n`);
    expect(readLock(grease)).toEqual({ kind: 'recipients', recipients: 1 });
  });

  it('is undefined for what is no age file, and for a header that breaks the format', () => {
    for (const header of [
      '',
      body,
      `-> scrypt ${salt} 4`,
      `-> scrypt ${salt} 04\n${body}`,
      `-> scrypt ${salt}\n${body}`,
      `-> scrypt ${salt} 4\n${body}\n-> X25519 ${body}\n${body}`,
      `->  X25519\n${body}`,
      `-> X25519 é\n${body}`,
      `-> X25519 ${body}\n${'A'.repeat(64)}`,
      `-> X25519 ${body}\n${'A'.repeat(65)}`,
      `-> only-grease\n${body}`,
    ])
      expect([header, readLock(withHeader(header))]).toEqual([header, undefined]);
    expect(readLock(Buffer.from('PK\u0003\u0004'))).toBeUndefined();
    expect(readLock(new Uint8Array())).toBeUndefined();
    expect(isSealed(withHeader(''))).toBe(true);
    expect(isSealed(Buffer.from('age-encryption.org/v2\n'))).toBe(false);
  });
});

describe('a thread for the slow work', () => {
  const threaded = passphraseThreaded(
    new URL('../../../../../electron/services/seal/passphrase-worker.ts', import.meta.url),
  );

  it('makes and opens the same seals', async () => {
    const seal = await sealWithPassphrase(passphrase, 4, threaded);
    const file = await sealBytes(seal, text);
    expect(await problemOf(file, { passphrase })).toBe('opened');
    expect(await problemOf(file, { passphrase }, threaded)).toBe('opened');
    expect(await problemOf(file, { passphrase: 'guess' }, threaded)).toBe('wrong-secret');
  });

  it('rejects when it ends without an answer', async () => {
    const missing = passphraseThreaded(new URL('./no-such-worker.ts', import.meta.url));
    await expect(sealWithPassphrase(passphrase, 4, missing)).rejects.toThrow();
  });
});
