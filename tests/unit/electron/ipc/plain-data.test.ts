import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlainData } from '../../../../electron/ipc/plain-data.ts';

test('whatever JSON can say, except a member named __proto__, is plain data', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const text = JSON.stringify(value);
      expect(isPlainData(JSON.parse(text))).toBe(!text.includes('"__proto__":'));
    }),
  );
});

test.each([
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a map', new Map()],
  ['bytes', new Uint8Array(1)],
  ['a date', new Date(0)],
  ['a member named by a symbol', { [Symbol('x')]: 1 }],
  ['an object with a planted prototype', Object.create({ polluted: true }) as object],
  ['a member named __proto__', JSON.parse('{"__proto__":1}') as object],
  ['such a member deep inside', JSON.parse('[{"a":{"__proto__":{}}}]') as object],
  ['any of these deep inside', { a: [{ b: new Set() }] }],
])('%s is not', (_name, value) => expect(isPlainData(value)).toBe(false));

test('data as deep as a dossier is plain; what is deeper than any dossier is not', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'end' : [nested(levels - 1)]);
  expect(isPlainData(nested(40))).toBe(true);
  expect(isPlainData(nested(100))).toBe(false);
});
