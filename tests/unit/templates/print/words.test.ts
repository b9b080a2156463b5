import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../../templates/model/language.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { formatDate } from '../../../../templates/print/format-date.ts';
import { joinNames } from '../../../../templates/print/join-names.ts';
import { fillSlots, piecesOf } from '../../../../templates/print/slots.ts';

test.each([
  ['en', '18 September 2025'],
  ['fr', '18 septembre 2025'],
  ['es', '18 de septiembre de 2025'],
  ['ru', '18 сентября 2025 года'],
  ['zh', '2025年9月18日'],
  ['ar', '18 أيلول/سبتمبر 2025'],
] as const)('a day in %s', (language, words) => {
  expect(formatDate('2025-09-18' as PlainDate, language)).toBe(words);
});

test('the first of the month is the first in French', () => {
  expect(formatDate('2025-10-01' as PlainDate, 'fr')).toBe('1er octobre 2025');
});

test('days of one year differ in every language', () => {
  const days = Array.from(
    { length: 12 },
    (_, month) => `2025-${String(month + 1).padStart(2, '0')}-05`,
  );
  for (const language of languages)
    expect(new Set(days.map((day) => formatDate(day as PlainDate, language))).size).toBe(12);
});

test('names are listed as a sentence lists them', () => {
  const glue = { comma: ', ', and: ' and ' };
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => joinNames(names, glue))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('what is filled into a slot is never scanned again', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(fillSlots('{a}|{b}', { a: typed, b: typed })).toBe(`${typed}|${typed}`);
    }),
  );
});

test('pieces put together again are the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const again = piecesOf(text)
        .map((piece) => (piece.kind === 'words' ? piece.text : `{${piece.name}}`))
        .join('');
      expect(again).toBe(text);
    }),
  );
});
