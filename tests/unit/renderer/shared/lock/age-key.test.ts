import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAgeKey } from '../../../../../renderer/shared/lock/age-key.ts';

const key = await identityToRecipient(await generateX25519Identity());
const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

describe('a pasted key', () => {
  test('is read where age made it, with spaces around it and in capitals', async () => {
    for (let count = 0; count < 20; count += 1) {
      const made = await identityToRecipient(await generateX25519Identity());
      expect(readAgeKey(made)).toBe('public');
      expect(readAgeKey(` ${made.toUpperCase()}\n`)).toBe('public');
    }
  });
  test('is mistyped with any one letter changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: key.length - 1 }), fc.nat(31), (at, letter) => {
        const typed = key.slice(0, at) + (letters[letter] ?? '') + key.slice(at + 1);
        expect(readAgeKey(typed)).toBe(typed === key ? 'public' : 'mistyped');
      }),
    );
  });
  test('is mistyped with two letters swapped, cut short, or too long', () => {
    for (let at = 5; at < key.length - 1; at += 1) {
      const [one, other] = [key.charAt(at), key.charAt(at + 1)];
      const swapped = key.slice(0, at) + other + one + key.slice(at + 2);
      expect(readAgeKey(swapped)).toBe(one === other ? 'public' : 'mistyped');
    }
    expect(readAgeKey(key.slice(0, -1))).toBe('mistyped');
    expect(readAgeKey(`${key}q`)).toBe('mistyped');
  });
  test('is told apart from a secret key, and from no key at all', async () => {
    expect(readAgeKey(await generateX25519Identity())).toBe('secret');
    expect(readAgeKey('ssh-ed25519 AAAA')).toBe('no-key');
    expect(readAgeKey('')).toBe('no-key');
  });
});
