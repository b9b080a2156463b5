import { describe, expect, test } from 'vitest';
import { acceptedPassphrase } from '../../../../../renderer/shared/lock/accepted-passphrase.ts';
import type { Strength } from '../../../../../renderer/shared/lock/strength.ts';

const strong: Strength = { digits: 20, level: 'strong', weaknesses: [] };
const weak: Strength = { digits: 3, level: 'at-once', weaknesses: ['short'] };

describe('a new passphrase', () => {
  test('is used once it was typed twice and is strong enough', () => {
    expect(
      acceptedPassphrase({
        typed: 'one two',
        again: 'one two',
        strength: strong,
        weakIsFine: false,
      }),
    ).toBe('one two');
  });
  test.each([
    [
      'it was typed differently',
      { typed: 'one', again: 'onE', strength: strong, weakIsFine: true },
    ],
    ['it is empty', { typed: '', again: '', strength: strong, weakIsFine: true }],
    ['it is not judged yet', { typed: 'a', again: 'a', strength: undefined, weakIsFine: true }],
    ['it is weak without consent', { typed: 'a', again: 'a', strength: weak, weakIsFine: false }],
  ])('is not used while %s', (_why, typed) => {
    expect(acceptedPassphrase(typed)).toBeUndefined();
  });
  test('is used with consent although it is weak', () => {
    expect(acceptedPassphrase({ typed: 'a', again: 'a', strength: weak, weakIsFine: true })).toBe(
      'a',
    );
  });
});
