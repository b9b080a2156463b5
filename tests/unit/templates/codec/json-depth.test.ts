import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDeeperThan } from '../../../../templates/codec/json-depth.ts';

/** How deep a value nests. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;

const tricky = fc.string({
  unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', 'u', 'é', '😀', ','),
  maxLength: 12,
});
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    tricky,
    fc.constantFrom(null, 1, -2.5e-7, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(tricky, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

describe('isDeeperThan', () => {
  it('tells how deep any data nests, whatever its text holds', () => {
    fc.assert(
      fc.property(value, fc.boolean(), (data, indented) => {
        const text = JSON.stringify(data, null, indented ? 1 : 0);
        const depth = depthOf(data);
        expect(isDeeperThan(text, depth)).toBe(false);
        if (depth > 0) expect(isDeeperThan(text, depth - 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes to an end with any text', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(typeof isDeeperThan(text, 3)).toBe('boolean');
      }),
    );
  });

  it.each(['"', '"\\', '["\\"', '{"a', '"\\\\\\"'])(
    'takes %s, which ends inside a string',
    (text) => {
      expect(isDeeperThan(text, 1)).toBe(false);
    },
  );
});
