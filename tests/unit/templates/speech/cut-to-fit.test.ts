import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Priority } from '../../../../templates/model/blocks/block.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import type { Cuttable } from '../../../../templates/model/speech.ts';
import { applyCut } from '../../../../templates/speech/apply-cut.ts';
import { type CutResult, cutToFit } from '../../../../templates/speech/cut-to-fit.ts';
import { speechOf } from '../../../../templates/speech/speech-of.ts';
import type { DraftUnderSpeech } from '../../../../templates/speech/under-speech.ts';
import {
  afresh,
  anyText,
  cutTo,
  idOf,
  paragraph,
  plainText,
  textOf,
  under,
  wordsOf,
} from './support.ts';

/** Seconds for so many words at the booth's usual pace in English. */
const secondsOf = (words: number): number => (words / 110) * 60;

const fit = (text: DraftUnderSpeech, words: number, keep: Cuttable[] = [], drop: Cuttable[] = []) =>
  cutToFit(text, cutTo(secondsOf(words), { keep, drop }));

const names = ({ taken }: CutResult): readonly string[] =>
  taken.map((one) => (one.kind === 'block' ? one.block : `${one.block}/${one.span}`));

const wholeBlock = (id: string): Cuttable => ({ kind: 'block', block: idOf(id) });

const sized = (id: string, words: number, priority?: Priority): Block =>
  paragraph(id, wordsOf(words), priority);

const after = (text: DraftUnderSpeech, result: CutResult): DraftUnderSpeech => ({
  ...text,
  draft: applyCut(text.draft, result.taken),
});

const heading = (id: string, level: 1 | 2 | 3, priority?: Priority): Block => ({
  kind: 'heading',
  id: idOf(id),
  level,
  content: [{ text: 'Heading' }],
  ...(priority ? { priority } : {}),
});

const salutation = (id: string): Block => ({ kind: 'salutation', id: idOf(id) });

describe('what goes first', () => {
  const text = under([
    [
      sized('a', 20),
      sized('b', 30, 'should'),
      sized('c', 10, 'may'),
      paragraph('d', `${wordsOf(10)} [${wordsOf(5)}]`, 'must'),
      sized('e', 25, 'may'),
    ],
  ]);

  it.each([
    [100, []],
    [95, ['c']],
    [90, ['c']],
    [80, ['e']],
    [70, ['c', 'e']],
    [64, ['c', 'd/0', 'e']],
    [40, ['b', 'c', 'd/0', 'e']],
    [30, ['b', 'c', 'd/0', 'e']],
  ])('%i words', (words, gone) => {
    const result = fit(text, words);
    expect(names(result)).toEqual(gone);
    expect(result.fits).toBe(true);
    expect(result.words + result.wordsTaken).toBe(100);
  });

  it('says how much is missing where all that may go does not suffice', () => {
    const result = fit(text, 19);
    expect(result).toMatchObject({ fits: false, words: 30 });
    expect(result.missingSeconds).toBeCloseTo(secondsOf(11));
    expect(names(result)).not.toContain('a');
  });

  it('lets the later text go where two choices lose as much', () => {
    const twins = under([[sized('a', 10, 'may'), sized('b', 10, 'may'), sized('c', 10, 'may')]]);
    expect(names(fit(twins, 20))).toEqual(['c']);
    expect(names(fit(twins, 15))).toEqual(['b', 'c']);
  });

  it('obeys a person before the marks', () => {
    expect(names(fit(text, 90, [wholeBlock('c')]))).toEqual(['e']);
    expect(names(fit(text, 90, [], [wholeBlock('a')]))).toEqual(['a']);
    expect(names(fit(text, 100, [], [wholeBlock('d')]))).toEqual(['d']);
    expect(fit(text, 100, [], [wholeBlock('d')]).taken[0]).toMatchObject({
      reason: 'dropped',
      words: 15,
    });
    expect(names(fit(text, 60, [{ kind: 'span', block: idOf('d'), span: 0 }]))).toEqual([
      'b',
      'c',
      'e',
    ]);
    expect(
      names(fit(text, 100, [], [wholeBlock('gone'), { kind: 'span', block: idOf('d'), span: 7 }])),
    ).toEqual([]);
  });

  it('keeps a block whose optional passage is kept', () => {
    const nested = under([
      [sized('a', 10), paragraph('b', `${wordsOf(5)} [${wordsOf(5)}]`, 'may')],
    ]);
    const keep: Cuttable = { kind: 'span', block: idOf('b'), span: 0 };
    expect(fit(nested, 10, [keep])).toMatchObject({ fits: false, taken: [] });
  });

  it('leaves annexes alone', () => {
    const { draft, template, ...rest } = under([[sized('a', 10)], [sized('b', 10, 'may')]]);
    const [first, second, ...others] = template.sections;
    if (!first || !second) throw new Error('The form has two sections');
    const annexed = {
      ...rest,
      draft,
      template: { ...template, sections: [first, { ...second, annex: true as const }, ...others] },
    };
    expect(fit(annexed, 5)).toMatchObject({ taken: [], words: 10, fits: false });
  });
});

describe('the pace', () => {
  const text = (wordsPerMinute: number) =>
    under([[sized('a', 100), sized('b', 100, 'may')]], {
      speech: { pace: { wordsPerMinute, words: 300, seconds: 150, on: '2025-09-20' as never } },
    });

  it('is the speaker’s own, and never faster than the booth', () => {
    expect(cutToFit(text(90), cutTo(120))).toMatchObject({
      pace: { wordsPerMinute: 90, by: 'speaker' },
      words: 100,
    });
    expect(cutToFit(text(160), cutTo(90)).pace).toEqual({ wordsPerMinute: 120, by: 'booth-high' });
    expect(cutToFit(under([[sized('a', 9)]]), cutTo(90)).pace.by).toBe('booth-usual');
  });
});

describe('what goes along', () => {
  it('takes a heading and an address with nothing left under them', () => {
    const text = under([
      [salutation('s1'), sized('a', 10), heading('h1', 1), heading('h2', 2), sized('b', 10, 'may')],
      [salutation('s2'), sized('c', 10, 'may'), salutation('s3'), sized('d', 10)],
    ]);
    const all = fit(text, 28);
    expect(names(all)).toEqual(['h1', 'h2', 'b', 's2', 'c']);
    expect(all.taken.filter(({ reason }) => reason === 'along').map(({ block }) => block)).toEqual([
      'h1',
      'h2',
      's2',
    ]);
    expect(all.words).toBe(speechOf(after(text, all)).whole.words);
  });

  it('keeps a passage where what goes along already makes the room', () => {
    const text = under([
      [
        sized('a', 10),
        heading('h', 1),
        sized('b', 10, 'may'),
        heading('i', 1),
        sized('c', 1, 'may'),
        sized('d', 5),
      ],
    ]);
    // 28 words; 11 have to go, and b alone takes its heading with it.
    expect(names(fit(text, 17))).toEqual(['h', 'b']);
  });

  it('leaves what was bare before, what must stay, and what a person keeps', () => {
    const text = under([
      [
        sized('a', 10),
        heading('h', 1, 'must'),
        sized('b', 10, 'may'),
        heading('i', 1),
        heading('j', 1),
        sized('c', 10, 'may'),
        sized('d', 9),
      ],
    ]);
    expect(names(fit(text, 23))).toEqual(['b', 'c']);
    const kept = under([[sized('a', 10), heading('h', 1), sized('b', 10, 'may')]]);
    expect(names(fit(kept, 11, [wholeBlock('h')]))).toEqual(['b']);
  });

  it('takes an attribution with its quotation, and the opening of a list with the list', () => {
    const item = (id: string): Block => ({
      kind: 'item',
      id: idOf(id),
      list: 'bullet',
      level: 0,
      priority: 'may',
      content: [{ text: wordsOf(5) }],
    });
    const text = (opening: string) =>
      under([
        [
          sized('a', 10),
          { kind: 'quotation', id: idOf('q'), content: [{ text: wordsOf(9) }], priority: 'may' },
          { kind: 'attribution', id: idOf('t'), content: [{ text: 'A teacher' }] },
          paragraph('o', opening),
          item('i'),
          item('j'),
        ],
      ]);
    const alone = fit(text('We ask for two things:'), 12);
    expect(names(alone)).toEqual(['q', 't', 'o', 'i', 'j']);
    const more = fit(text('We regret this. We ask for two things:'), 18);
    expect(names(more)).toEqual(['q', 't', 'i', 'j']);
    expect(more.hanging).toEqual(['o']);
  });
});

describe('cutting nothing', () => {
  it('only takes the brackets away', () => {
    fc.assert(
      fc.property(anyText, ({ draft }) => {
        const plain = applyCut(draft, []);
        expect(textOf(plain)).toEqual(textOf(draft));
        expect(JSON.stringify(plain)).not.toContain('"optional"');
        expect(applyCut(plain, [])).toBe(plain);
      }),
    );
  });
});

const markOf = ({ draft }: DraftUnderSpeech): ReadonlyMap<ContentId, Block> =>
  new Map(draft.sections.flatMap(({ blocks }) => blocks.map((block) => [block.id, block])));

const target = fc.nat({ max: 90 });

describe('laws of a cut', () => {
  it('fits wherever the marks allow, says so truly, and counts what is left', () => {
    fc.assert(
      fc.property(anyText, target, (text, words) => {
        const result = fit(text, words);
        const left = speechOf(after(text, result)).whole.words;
        expect(result.words).toBe(left);
        expect(result.fits).toBe(left <= words);
        expect(result.missingSeconds > 0).toBe(!result.fits);
        const least = fit(text, 0);
        expect(result.fits).toBe(least.words <= words);
      }),
    );
  });

  it('never takes what must stay, or what is not marked', () => {
    fc.assert(
      fc.property(anyText, target, (text, words) => {
        const blocks = markOf(text);
        for (const one of fit(text, words).taken) {
          const block = blocks.get(one.block);
          if (one.kind === 'span') continue;
          expect(block?.priority).not.toBe('must');
          if (one.reason === 'along')
            expect(['heading', 'salutation', 'paragraph']).toContain(block?.kind);
          else expect(one.reason).toBe(block?.priority);
        }
      }),
    );
  });

  it('takes a class whole before the next one begins', () => {
    fc.assert(
      fc.property(anyText, target, (text, words) => {
        const { taken } = fit(text, words);
        const whole = fit(text, 0);
        const goes = new Set(
          taken.filter(({ kind }) => kind === 'block').map(({ block }) => block),
        );
        const reasons = new Set(taken.map(({ reason }) => reason));
        if (!reasons.has('optional') && !reasons.has('should')) return;
        for (const one of whole.taken)
          if (one.reason === 'may') expect(goes.has(one.block)).toBe(true);
      }),
    );
  });

  it('takes nothing in vain: no passage of the last mark could stay', () => {
    fc.assert(
      fc.property(anyText, target, (text, words) => {
        const result = fit(text, words);
        if (!result.fits) return;
        const last = (['should', 'optional', 'may'] as const).find((reason) =>
          result.taken.some((one) => one.reason === reason),
        );
        for (const one of result.taken)
          if (one.reason === last) {
            const others = result.taken.filter(
              (other) => other !== one && other.reason !== 'along',
            );
            const drop = others.map((other): Cuttable =>
              other.kind === 'block'
                ? wholeBlock(other.block)
                : { kind: 'span', block: other.block, span: other.span },
            );
            const byHand = cutToFit(text, cutTo(1e6, { drop }));
            expect(byHand.words).toBeGreaterThan(words);
          }
      }),
    );
  });

  it('leaves no more words for a shorter time, and loses the fewest, where nothing goes along', () => {
    fc.assert(
      fc.property(plainText, target, target, (text, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        expect(fit(text, short).words).toBeLessThanOrEqual(fit(text, long).words);
      }),
    );
  });

  it('is the same for the same text, whatever was asked before', () => {
    fc.assert(
      fc.property(anyText, target, target, (text, one, other) => {
        const first = fit(text, one);
        fit(text, other);
        expect(fit(afresh(text), one)).toEqual(first);
      }),
    );
  });
});

describe('a text of 700 words', () => {
  const sentence = (count: number): string => `${wordsOf(count)}.`;
  const statement = (extra = 0) =>
    under([
      [salutation('s1'), sized('recall', 20), sized('thanks', 30, 'may')],
      [paragraph('trigger', `${wordsOf(30)} [${wordsOf(14)}] ${sentence(6)}`, 'must')],
      [sized('record', 45, 'should'), sized('record-more', 35, 'may')],
      [
        sized('people', 40 + extra, 'must'),
        sized('people-2', 90, 'should'),
        paragraph('people-3', `${wordsOf(30)} [${sentence(18)}]`, 'should'),
      ],
      [salutation('s2'), sized('consequence', 60, 'should'), sized('consequence-2', 50, 'should')],
      [sized('position', 40, 'should'), sized('position-2', 85, 'should')],
      [sized('asks', 30, 'must'), sized('more-asks', 52, 'may')],
      [sized('close', 20), paragraph('thank', 'I thank you.')],
    ]);

  it.each([
    ['10:00', 600],
    ['5:00', 300],
    ['3:00', 180],
    ['2:00', 120],
    ['1:30', 90],
  ])('fits into %s', (_, seconds) => {
    const text = statement();
    expect(speechOf(text).whole.words).toBe(700);
    const result = cutToFit(text, cutTo(seconds));
    expect(result.fits).toBe(true);
    expect(result.seconds).toBeLessThanOrEqual(seconds);
    expect(result.words).toBe(speechOf(after(text, result)).whole.words);
  });

  it('says plainly that one minute is too short for what must stay', () => {
    const result = cutToFit(statement(), cutTo(60));
    expect(result.fits).toBe(false);
    expect(result.missingSeconds).toBeGreaterThan(0);
  });

  it('follows the text: longer words in one place let another passage go', () => {
    const before = cutToFit(statement(), cutTo(300));
    const longer = cutToFit(statement(40), cutTo(300));
    expect(longer.fits).toBe(true);
    expect(longer.wordsTaken).toBeGreaterThan(before.wordsTaken);
    expect(names(longer)).not.toEqual(names(before));
  });
});
