import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../templates/codec/canonical-json.ts';

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('10', '9', '0', '-1', '1a', '__proto__', 'toJSON', 'é', '😀', '\uFFFD', 'é'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(null, true, false, 0, -0, 1e21, 1e-7, '\u2028\u007F\u0000"\\/'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('canonicalJson', () => {
  it('writes any data as the reference does', () => {
    fc.assert(
      fc.property(value, (data) => {
        expect(canonicalJson(data)).toBe(canonicalize(data));
      }),
      { numRuns: 1000 },
    );
  });

  it('writes what was read from it as it was', () => {
    fc.assert(
      fc.property(value, (data) => {
        const text = canonicalJson(data);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not care how names are ordered', () => {
    expect(canonicalJson({ b: 1, a: { 10: 1, 9: 2 }, c: undefined })).toBe(
      '{"a":{"10":1,"9":2},"b":1}',
    );
  });

  it.each([
    ['nothing', undefined],
    ['a half of a pair', '\uD800'],
    ['a half of a pair in a name', { '\uDC00': 1 }],
    ['no number', [Number.NaN]],
    ['an endless number', { a: Number.POSITIVE_INFINITY }],
  ])('has no form for %s', (_, data) => {
    expect(() => canonicalJson(data)).toThrow();
  });
});
