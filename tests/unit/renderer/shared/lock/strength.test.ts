import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgePassphrase } from '../../../../../renderer/shared/lock/judge.ts';
import { randomBelow } from '../../../../../renderer/shared/lock/random-below.ts';
import {
  enoughDigits,
  guessingTime,
  isEnough,
  levelOf,
  strengthLevels,
  strengthOf,
  type Part,
} from '../../../../../renderer/shared/lock/strength.ts';
import {
  suggestionDigits,
  suggestionWords,
  suggestPassphrase,
} from '../../../../../renderer/shared/lock/suggest.ts';

const judge = (passphrase: string, about: readonly string[] = []) =>
  judgePassphrase(passphrase, about);

describe('a judged passphrase', () => {
  test.each([
    ['password', 'common'],
    ['qwertyuiop', 'common'],
    ['vbhu8uhbvgy7', 'keys'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaa', 'repeat'],
    ['Sudan2024!', 'date'],
    ['abcdefghijkl', 'sequence'],
  ])('%s is not enough: %s', (passphrase, weakness) => {
    const strength = judge(passphrase);
    expect(isEnough(strength)).toBe(false);
    expect(strength.weaknesses).toContain(weakness);
    expect(strength.weaknesses).toContain('short');
  });
  test('is weaker where it repeats what the dossier is called', () => {
    const passphrase = 'Zhuravlivka crossing';
    const told = judge(passphrase, ['Zhuravlivka: crossing points']);
    expect(told.digits).toBeLessThan(judge(passphrase).digits);
    expect(told.weaknesses).toContain('own-words');
  });
  test.each(['السلام عليكم ورحمة الله', 'je pense donc je suis', 'my heart will go on and on'])(
    'is not enough where it is a phrase that many know: %s',
    (phrase) => {
      expect(isEnough(judge(phrase))).toBe(false);
    },
  );
  test('is enough where it is long and random', () => {
    expect(isEnough(judge('kX9vTq2mWz7LpR4s'))).toBe(true);
  });
  test('of six words that were drawn is enough, and is not rated far above what drawing gave it', () => {
    let state = 1;
    const below = (end: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % end;
    };
    for (let count = 0; count < 50; count += 1) {
      const { digits } = judge(suggestPassphrase(below));
      expect(digits).toBeGreaterThan(enoughDigits);
      expect(digits).toBeLessThan(suggestionDigits + 4);
    }
  });
});

describe('strength', () => {
  const part = fc.record<Part>({
    pattern: fc.constantFrom('bruteforce', 'dictionary', 'repeat'),
    token: fc.string({ minLength: 1, maxLength: 12 }),
    guesses: fc.integer({ min: 1, max: 1e9 }),
  });
  const total = fc.double({ min: 0, max: 60, noNaN: true });

  test('is at most what the judge of the whole says, and never below nothing', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), total, (parts, limit) => {
        const { digits } = strengthOf(parts, limit);
        expect(digits).toBeGreaterThanOrEqual(0);
        expect(digits).toBeLessThanOrEqual(limit);
      }),
    );
  });
  test('does not shrink when a part is added', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), part, (parts, more) => {
        const before = strengthOf(parts, 1000).digits;
        expect(strengthOf([...parts, more], 1000).digits).toBeGreaterThanOrEqual(before);
      }),
    );
  });
  test('has a level that grows with it, and asks for consent below enough', () => {
    fc.assert(
      fc.property(total, total, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const rank = (digits: number) => strengthLevels.indexOf(levelOf(digits));
        expect(rank(less)).toBeLessThanOrEqual(rank(more));
        expect(rank(one) >= strengthLevels.indexOf('enough')).toBe(one >= enoughDigits);
      }),
    );
  });
  test('of an unknown word counts letters half, signs in full and spaces not', () => {
    const unknown = (token: string) =>
      strengthOf([{ pattern: 'bruteforce', token, guesses: 1e30 }], 1000).digits;
    expect(unknown('журавли')).toBe(3.5);
    expect(unknown('жу рав ли')).toBe(3.5);
    expect(unknown('7?x!')).toBe(4);
    expect(unknown('我爱北京')).toBe(4);
  });
});

test.each([
  [3, { unit: 'moment' }],
  [7, { unit: 'minutes', count: 8 }],
  [9, { unit: 'hours', count: 14 }],
  [10, { unit: 'days', count: 6 }],
  [14, { unit: 'years', count: 158 }],
  [20, { unit: 'ages' }],
])('ten thousand computers with 10^%s guesses ahead of them', (digits, time) => {
  expect(guessingTime(digits)).toEqual(time);
});

describe('a suggestion', () => {
  test('draws plain words from at least 2^12, each of them once in the list', () => {
    expect(suggestionWords.length).toBeGreaterThan(2 ** 12);
    expect(new Set(suggestionWords).size).toBe(suggestionWords.length);
    expect(suggestionWords.every((word) => /^[a-z]{4,8}$/.test(word))).toBe(true);
  });
  test('has six words of the list, those that were drawn', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (numbers) => {
        const drawn = numbers.map((number) => number % suggestionWords.length);
        const left = [...drawn];
        const words = suggestPassphrase((end) => {
          expect(end).toBe(suggestionWords.length);
          return left.shift() ?? 0;
        });
        expect(words).toBe(drawn.map((at) => suggestionWords[at]).join(' '));
        expect(left).toEqual([]);
      }),
    );
  });
  test('is worth the logarithm of what it was drawn from', () => {
    expect(10 ** suggestionDigits / suggestionWords.length ** 6).toBeCloseTo(1, 5);
  });
});

describe('a random number', () => {
  test('is taken from the fair part of what the generator gives', () => {
    const numbers = [2 ** 32 - 1, 2 ** 32 - 2, 25];
    const fill = (array: Uint32Array) => {
      array[0] = numbers.shift() ?? 0;
    };
    // 2^32 leaves 6 over when it is divided by ten: the six highest numbers are thrown away.
    expect(randomBelow(10, fill)).toBe(5);
    expect(numbers).toEqual([]);
  });
  test('lies below its end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 }), (end) => {
        const number = randomBelow(end);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(end);
      }),
    );
  });
});
