import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { countWords } from '../../../../templates/speech/count-words.ts';
import { slotOf } from '../../../../templates/speech/slot-of.ts';
import { slotPresets } from '../../../../templates/speech/slot-presets.ts';
import { speechOf } from '../../../../templates/speech/speech-of.ts';
import { library } from '../../../support/un-core.ts';
import { afresh, anyText, idOf, paragraph, textOf, under, wordsOf } from './support.ts';

const pace = { wordsPerMinute: 132, words: 264, seconds: 120, on: '2025-09-20' as PlainDate };

describe('the words of a draft', () => {
  it('are those of its sections and blocks, and a writer’s count of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { whole, sections, blocks } = speechOf(text);
        const sum = (all: Iterable<{ readonly words: number }>): number =>
          [...all].reduce((total, { words }) => total + words, 0);
        expect(sum(sections.values())).toBe(whole.words);
        expect(sum(blocks.values())).toBe(whole.words);
        const written = textOf(text.draft).filter((line) => line !== 'salutation');
        const spoken = countWords(written.join('\n'), 'en');
        expect(whole.words).toBeGreaterThanOrEqual(spoken);
      }),
    );
  });

  it('follow an edit of one block, and are counted anew only there', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const before = speechOf(one);
        speechOf(other);
        expect(speechOf(one)).toEqual(before);
        expect(speechOf(afresh(one))).toEqual(before);
      }),
    );
  });

  it('follow the fields that the text shows', () => {
    const block: Block = {
      kind: 'paragraph',
      id: idOf('p'),
      content: [{ text: 'On ' }, { kind: 'field', field: 'agenda-title' }],
    };
    const text = under([[block]]);
    const filled = (value: string) => ({
      ...text,
      draft: {
        ...text.draft,
        fields: {
          'agenda-title': {
            value,
            origin: 'person' as const,
            confirmed: true,
          },
        },
      },
    });
    expect(speechOf(filled('Use of the veto')).whole.words).toBe(5);
    expect(speechOf(filled('The veto')).whole.words).toBe(3);
  });

  it('leave annexes and sections without text out', () => {
    const salutation: Block = { kind: 'salutation', id: idOf('s') };
    expect(speechOf(under([[salutation], [paragraph('p', '')]])).whole.words).toBe(0);
    const { template, ...text } = under([[paragraph('a', wordsOf(7))]]);
    const annexed = {
      ...template,
      sections: template.sections.map((section) => ({ ...section, annex: true as const })),
    };
    expect(speechOf({ ...text, template: annexed }).whole.words).toBe(0);
  });

  it('count Chinese by characters', () => {
    expect(speechOf(under([[paragraph('p', '谢谢主席女士。')]], { language: 'zh' })).whole).toEqual(
      {
        words: 6,
        seconds: (6 / 165) * 60,
      },
    );
  });
});

describe('the time of a draft', () => {
  const text = [[paragraph('a', wordsOf(550))], [paragraph('b', wordsOf(110))]];

  it('is the booth’s usual pace until the speaker timed a reading', () => {
    const { whole, sections, verdict } = speechOf(under(text));
    expect(whole).toEqual({ words: 660, seconds: 360 });
    expect([...sections.values()].map(({ startsAt }) => startsAt)).toEqual([0, 300]);
    expect(verdict).toMatchObject({
      used: 360,
      left: -60,
      fits: false,
      needed: 132,
      needs: 'too-fast',
    });
    expect(verdict?.boothWords).toEqual({ low: 500, usual: 550, high: 600 });
    expect(verdict?.own).toBeUndefined();
  });

  it('is the speaker’s own after that, and still held against the booth', () => {
    const { whole, verdict } = speechOf(under(text, { speech: { pace } }));
    expect(whole).toEqual({ words: 660, seconds: 360, ownSeconds: 300 });
    expect(verdict).toMatchObject({
      used: 300,
      left: 0,
      fits: true,
      needs: 'too-fast',
      own: 'too-fast',
    });
  });

  it('is told without the optional passages as well', () => {
    const one = under([[paragraph('a', `${wordsOf(10)} [${wordsOf(4)}] and [${wordsOf(3)}]`)]]);
    expect(speechOf(one).optional).toEqual({ passages: 2, words: 7 });
  });
});

describe('the slot', () => {
  const { draft, template } = under([[]]);

  it('is the draft’s own, else the form’s with what it is founded on', () => {
    expect(slotOf(draft, template)).toMatchObject({ seconds: 300, by: 'form', mark: 'K' });
    const slot = { seconds: 90, source: 'Human Rights Council, 2024' };
    expect(slotOf({ speech: { slot } }, template)).toEqual({ ...slot, by: 'draft' });
    const written = { length: { words: 1, label: { en: '' }, provenance: { mark: 'K' as const } } };
    expect(slotOf(draft, written)).toBeUndefined();
  });

  it('offers the speaking times of the packs, those of the forum first', () => {
    const preset = (id: string, forum: string, seconds: number) => ({
      id,
      forum,
      title: { en: id },
      seconds,
      year: '2024',
      provenance: { mark: 'K' as const },
    });
    const [pack] = library.packs;
    if (!pack) throw new Error('There is no pack');
    const slots = [
      preset('a', 'hrc', 90),
      preset('b', 'ga-plenary', 600),
      preset('c', 'ga-plenary', 300),
    ];
    const one = { ...library, packs: [{ ...pack, phrases: { ...pack.phrases, slots } }] };
    expect(slotPresets(one, { forum: 'ga-plenary' }).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
