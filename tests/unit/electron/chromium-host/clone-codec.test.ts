import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCloneCodec } from '../../../../electron/chromium-host/clone-codec.ts';

const codec = makeCloneCodec();

describe('the codec between page and process', () => {
  test('carries what a structured clone carries', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withSet: true, withDate: true }),
        (value) => {
          let cloned: unknown;
          try {
            cloned = structuredClone(value);
          } catch {
            return;
          }
          expect(codec.decode(codec.encode(value))).toEqual(cloned);
        },
      ),
    );
  });

  test('keeps a member named __proto__ as a member', () => {
    const carried = codec.decode(codec.encode(JSON.parse('{"__proto__":{"a":1}}'))) as object;
    expect(Object.hasOwn(carried, '__proto__')).toBe(true);
    expect(Reflect.get(carried, 'a')).toBeUndefined();
  });

  test.each([[() => 1], [{ deep: [Symbol('x')] }]])('refuses what cannot be cloned', (value) =>
    expect(() => codec.encode(value)).toThrow(/could not be cloned/),
  );

  test('runs from its own source alone, as it does in a page', () => {
    const elsewhere = new Function(`return (${makeCloneCodec.toString()})()`)() as typeof codec;
    expect(elsewhere.decode(codec.encode({ a: [1, undefined, 2n] }))).toEqual({
      a: [1, undefined, 2n],
    });
  });
});
