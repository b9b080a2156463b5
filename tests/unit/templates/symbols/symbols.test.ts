import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationForm } from '../../../../templates/model/draft-style.ts';
import { languages } from '../../../../templates/model/language.ts';
import { citationText } from '../../../../templates/symbols/citation-text.ts';
import { readSymbol } from '../../../../templates/symbols/read-symbol.ts';
import type { Series } from '../../../../templates/symbols/series.ts';
import { symbolsIn, withoutSymbols } from '../../../../templates/symbols/symbols-in.ts';
import { register } from '../../../support/un-core.ts';

const examples: { readonly [Name in Series]: readonly string[] } = {
  'ga-resolution': ['A/RES/76/262', 'A/RES/60/1', 'A/RES/52/214 A', 'A/RES/79/1'],
  'ga-resolution-old': ['A/RES/377(V)', 'A/RES/377 A (V)', 'A/RES/491 (V)', 'A/RES/1514(XV)'],
  'ga-resolution-special': ['A/RES/ES-11/4', 'A/RES/ES-10/20'],
  'ga-record': ['A/76/PV.69', 'A/77/PV.90', 'A/ES-10/PV.57'],
  'ga-record-old': ['A/PV.2281'],
  'ga-limited': ['A/76/L.72', 'A/ES-10/L.34/Rev.1'],
  'ga-committee': ['A/C.3/78/L.41', 'A/C.6/79/SR.1'],
  'ga-document': ['A/78/831', 'A/79/2', 'A/ES-11/8'],
  'ga-info': ['A/INF/71/1', 'A/520/Rev.20'],
  'hrc-resolution': ['A/HRC/RES/49/1', 'A/HRC/RES/S-31/1'],
  'hrc-document': ['A/HRC/39/64', 'A/HRC/39/CRP.2', 'A/HRC/52/L.10'],
  'hrc-upr': ['A/HRC/WG.6/43/FRA/1'],
  'sc-resolution': ['S/RES/2720 (2023)', 'S/RES/2223(2015)'],
  'sc-record': ['S/PV.23', 'S/PV.4128 (Resumption 1)', 'S/PV.9048', 'S/PV.10000'],
  'sc-document': ['S/2022/431', 'S/2023/1029', 'S/2022/10/Add.10*', 'S/1994/1358'],
  'sc-document-old': ['S/25693', 'S/10805/Rev.1', 'S/836'],
  'sc-president': ['S/PRST/2014/16', 'S/PRST/2015/9'],
  'ecosoc-resolution': ['E/RES/1996/31', 'E/RES/2016/2'],
  'ecosoc-document': ['E/2023/54', 'E/CN.6/2024/3', 'E/CN.4/2005/102/Add.1', 'E/C.12/GC/20'],
  pbc: ['PBC/1/OC/3/Rev.1'],
  secretariat: ['ST/IC/2019/23', 'ST/SGB/68', 'ST/AI/283'],
  double: ['A/70/621–S/2015/978'],
  press: ['SC/15546', 'GA/12423', 'GA/DIS/3722', 'SG/SM/22001'],
};
const all = Object.entries(examples).flatMap(([series, symbols]) =>
  symbols.map((symbol) => [series, symbol] as const),
);
const found = (text: string): readonly string[] => symbolsIn(text).map(({ symbol }) => symbol);

describe('a symbol', () => {
  it.each(all)('of %s is read: %s', (series, symbol) => {
    expect(readSymbol(symbol)?.series).toBe(series);
  });

  it.each(['S/RES/2720', 'A/76/PV', 'S/20222/1', 'A/RES/76-262', 'A/RES/76/', '', 'resolution'])(
    'is not what is built otherwise: %j',
    (text) => {
      expect(readSymbol(text)).toBeUndefined();
    },
  );

  it('is cited without the asterisks of a reissue', () => {
    expect(readSymbol('S/2022/10/Add.10*')?.symbol).toBe('S/2022/10/Add.10');
  });

  it('of every veto and meeting in the register is read', () => {
    for (const { draft } of register.vetoes)
      if (draft) expect(readSymbol(draft), draft).toBeDefined();
  });
});

describe('symbols in a text', () => {
  it.each(all)('of %s are found inside words and before any mark: %s', (_, symbol) => {
    const bare = symbol.replace(/\*+$/, '');
    for (const text of [
      // A letter that ends a symbol reads like an article before a word.
      / [A-Z]$/.test(bare) ? `In ${symbol}; and` : `As ${symbol} says.`,
      `(see ${symbol})`,
      `${symbol}, para. 3`,
      `“${symbol}”`,
      `كما ورد في ${symbol} أمس`,
      `根据${symbol}。`,
      `${symbol}.`,
    ])
      expect(found(text), text).toEqual([bare]);
  });

  it('are given at their places', () => {
    const text = 'In A/78/831 and S/RES/2417 (2018).';
    expect(symbolsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A/78/831',
      'S/RES/2417 (2018)',
    ]);
  });

  it('take the longest that stands there, and an article after a number is no part of it', () => {
    expect(found('A/70/621–S/2015/978')).toEqual(['A/70/621–S/2015/978']);
    expect(found('A/70/621, S/2015/978')).toEqual(['A/70/621', 'S/2015/978']);
    expect(found('After A/RES/76/262 A few States spoke')).toEqual(['A/RES/76/262']);
    expect(found('S/PV.4128 (Resumption 1) was')).toEqual(['S/PV.4128 (Resumption 1)']);
  });

  it('are not what only begins or ends like one', () => {
    expect(
      found('xA/78/831 A/78/8312345 https://undocs.org/A/78/831 A/B and S/he AA/78/831 GA/12423x'),
    ).toEqual([]);
  });

  it('never lie outside the text or over each other, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom(...all.map(([, symbol]) => symbol), ' ', '/', 'A/', '(', ')', '.', 'A'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, symbol } of symbolsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(readSymbol(text.slice(start, end))?.symbol).toBe(symbol);
          last = end;
        }
        expect(withoutSymbols(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['A/', 50_000],
    ['A/RES/', 16_000],
    ['A/76/262/Rev.1', 7_000],
    ['/Rev.1', 16_000],
    ['S/2022/10*', 10_000],
    ['A/HRC/S-', 12_000],
    ['E/CN.4/ABCDEFG/', 7_000],
    [' ', 100_000],
  ])('do not make it slow: %j', (piece, times) => {
    expect(symbolsIn(`A/78/831 ${piece.repeat(times)}`).length).toBeGreaterThan(0);
  });
});

describe('a citation', () => {
  const cite = (symbol: string, form: CitationForm = 'words', paragraphs?: string) =>
    citationText({ symbol, ...(paragraphs === undefined ? {} : { paragraphs }) }, form, 'en').text;

  it.each([
    ['A/RES/76/262', '1', 'General Assembly resolution 76/262, para. 1'],
    ['S/RES/2417 (2018)', undefined, 'Security Council resolution 2417 (2018)'],
    ['S/RES/2417(2018)', undefined, 'Security Council resolution 2417 (2018)'],
    ['A/RES/377(V)', undefined, 'General Assembly resolution 377 (V)'],
    ['A/RES/377 A (V)', undefined, 'General Assembly resolution 377 A (V)'],
    ['A/RES/ES-11/4', undefined, 'General Assembly resolution ES-11/4'],
    ['A/RES/60/1', '138–139', 'General Assembly resolution 60/1, paras. 138–139'],
    ['E/RES/2016/2', undefined, 'Economic and Social Council resolution 2016/2'],
    ['A/HRC/RES/S-31/1', undefined, 'Human Rights Council resolution S-31/1'],
    [
      'S/PRST/2015/9',
      undefined,
      'statement by the President of the Security Council (S/PRST/2015/9)',
    ],
    ['A/78/PV.68', '4', 'A/78/PV.68, p. 4'],
    ['A/78/831', '3 and 4', 'A/78/831, paras. 3 and 4'],
    ['A/70/621-S/2015/978', undefined, 'A/70/621–S/2015/978'],
    ['SC/15546', undefined, 'press release SC/15546'],
    ['as typed', undefined, 'as typed'],
  ])('in words names what is cited: %s', (symbol, paragraphs, expected) => {
    expect(cite(symbol, 'words', paragraphs)).toBe(expected);
  });

  it('follows the form of the draft', () => {
    expect(cite('A/RES/76/262', 'symbol', '1')).toBe('A/RES/76/262, para. 1');
    expect(cite('A/RES/76/262', 'brackets', '1')).toBe('(A/RES/76/262, para. 1)');
    const note = citationText({ symbol: 'A/RES/76/262' }, 'footnote', 'en');
    expect(note.text).toBe('');
    expect(note.note?.map(({ text }) => text).join('')).toBe('General Assembly resolution 76/262.');
  });

  it('keeps its number or symbol apart from the words in each language', () => {
    for (const language of languages)
      for (const [series, symbol] of all) {
        const { pieces, text } = citationText({ symbol, paragraphs: '5' }, 'words', language);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.filter((piece) => piece.symbol);
        expect(marked, `${language} ${series}`).toHaveLength(1);
        expect(
          pieces.filter((piece) => !piece.symbol).some((piece) => /[\d/]{3}/.test(piece.text)),
        ).toBe(false);
      }
  });
});
