import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onSide, spaced } from '../../../../../renderer/shared/compare/spaced.ts';
import type { ComparedText } from '../../../../../templates/model/comparison.ts';

const part: fc.Arbitrary<ComparedText> = fc.record({
  text: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom(' ', '', ' word ', 'word')),
  in: fc.constantFrom('both', 'before', 'after'),
});
const bare = (text: readonly ComparedText[]) =>
  text
    .map((one) => one.text)
    .join('')
    .replace(/\s+/g, '');

describe('the stretches of a comparison', () => {
  test('never let struck and underlined words touch', () => {
    expect(
      spaced([
        { text: 'by consensus', in: 'before' },
        { text: 'together', in: 'after' },
        { text: ', so', in: 'both' },
      ]),
    ).toEqual([
      { text: 'by consensus', in: 'before' },
      { text: ' ', in: 'both' },
      { text: 'together', in: 'after' },
      { text: ', so', in: 'both' },
    ]);
    fc.assert(
      fc.property(fc.array(part), (text) => {
        const shown = spaced(text);
        for (const [index, one] of shown.entries()) {
          const next = shown[index + 1];
          expect(one.text).not.toBe('');
          if (next) expect(one.in === 'both' || next.in === 'both').toBe(true);
        }
      }),
    );
  });

  test('lose no word and gain none, on either side', () => {
    fc.assert(
      fc.property(fc.array(part), (text) => {
        for (const side of ['before', 'after'] as const)
          expect(bare(onSide(spaced(text), side))).toBe(bare(onSide(text, side)));
      }),
    );
  });

  test('mark words, not the space beside them', () => {
    const shown = spaced([
      { text: 'favour.', in: 'both' },
      { text: ' The text', in: 'after' },
    ]);
    expect(shown).toEqual([
      { text: 'favour. ', in: 'both' },
      { text: 'The text', in: 'after' },
    ]);
  });
});
