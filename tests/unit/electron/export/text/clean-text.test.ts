import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleanText, countUnprintable } from '../../../../../electron/export/text/clean-text.ts';

describe('text that a file can hold', () => {
  test('controls, U+FFFE, U+FFFF and lone surrogates go; tabs, line ends, emoji and braces stay', () => {
    expect(cleanText('a\u0000b\u001Fc\uFFFEd\uFFFFe\uD800f\uDC00g')).toBe('abcdefg');
    expect(countUnprintable('a\u0000b\u001Fc\uFFFEd\uFFFFe\uD800f\uDC00g')).toBe(6);
    expect(cleanText('\ta\nb {points-0} {{x}} \u{1F54A} \u202Ex')).toBe(
      '\ta\nb {points-0} {{x}} \u{1F54A} \u202Ex',
    );
  });

  test('every kind of line end is one', () => {
    expect(cleanText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });

  test('cleaning twice changes nothing, and nothing is left to clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(countUnprintable(clean)).toBe(0);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
