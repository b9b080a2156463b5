import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainJson, refusedNames, wellFormed } from '../../../../templates/codec/plain-json.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('\uD800', 'half \uDC00', '\uDFFF\uD83D', '😀'),
);
const { value: untidy } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.constantFrom(null, true, 0, -0, 1.5),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      text.filter((name) => !refusedNames.has(name)),
      fc.oneof(tie('value'), fc.constant(undefined)),
      { maxKeys: 4 },
    ),
  ),
}));

/** What is promised, said in the simplest way. */
function copy(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copy);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [wellFormed(name), copy(member)]),
  );
}

const cleaned = (value: unknown): unknown => {
  const result = plainJson(value);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

describe('plainJson', () => {
  it('tidies whatever it is given, and changes nothing of it', () => {
    fc.assert(
      fc.property(untidy, (value) => {
        deepFreeze(value);
        expect(cleaned(value)).toStrictEqual(copy(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back what is tidy as it is', () => {
    fc.assert(
      fc.property(untidy, (value) => {
        const tidy = copy(value);
        expect(cleaned(tidy)).toBe(tidy);
        expect(cleaned(tidy)).toStrictEqual(copy(value));
      }),
    );
  });

  it('shares what needs no change', () => {
    const kept = { a: [1, { b: 'c' }] };
    const result = cleaned({ kept, half: '\uD800' }) as { readonly kept: unknown };
    expect(result).toStrictEqual({ kept, half: '\uFFFD' });
    expect(result.kept).toBe(kept);
  });

  it('takes no longer where every level has to be copied', () => {
    let nest: unknown = '\uD800';
    for (let level = 0; level < 99; level += 1) nest = { a: 1, b: nest };
    expect(JSON.stringify(cleaned(nest))).toContain('\uFFFD');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a member named %s', (name) => {
    const data: unknown = JSON.parse(`{"a":[0,{"x":"\\ud800","${name}":{}}]}`);
    const result = plainJson(data, 'a part');
    expect(!result.ok && result.problem).toMatchObject({
      code: 'json-member-refused',
      where: { path: 'a part: a[1]' },
    });
  });

  it.each([
    ['a list with a hole', [1, , 2]],
    ['an object of a class', Object.create({ inherited: 1 })],
    ['an endless number', Number.POSITIVE_INFINITY],
    ['a symbol', Symbol('x')],
  ])('refuses %s', (_, value) => {
    expect(plainJson({ a: value })).toMatchObject({
      ok: false,
      problem: { code: 'json-not-plain' },
    });
  });
});
