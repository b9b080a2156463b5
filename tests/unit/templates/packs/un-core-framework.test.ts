import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../templates/model/checklist.ts';
import type { Assessment } from '../../../../templates/model/assessment.ts';
import { languages } from '../../../../templates/model/language.ts';
import { factorSentence } from '../../../../templates/print/factor-sentence.ts';
import { library } from '../../../support/un-core.ts';

const framework = library.packs[0]?.checklists['framework'];
if (!framework) throw new Error('The built-in pack has no Framework checklist');
const { items, scales, fields } = framework;
const heads = items.filter(({ parent }) => parent === undefined);
const rows = items.filter(({ parent }) => parent !== undefined);
const numbers = (of: readonly ChecklistItem[]) => of.map(({ number }) => number);

describe('the Framework checklist', () => {
  it('has fourteen factors in their groups', () => {
    expect(heads.map(({ id, group }) => [id, group])).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`rf0${n}`, 'common']),
      ['rf09', 'genocide'],
      ['rf10', 'genocide'],
      ['rf11', 'crimes-against-humanity'],
      ['rf12', 'crimes-against-humanity'],
      ['rf13', 'war-crimes'],
      ['rf14', 'war-crimes'],
    ]);
    for (const row of rows)
      expect(heads.find(({ id }) => id === row.parent)?.group, row.id).toBe(row.group);
  });

  it('has 133 numbered indicators and seven without number', () => {
    const counts = heads.map(
      ({ id }) => rows.filter(({ parent, number }) => parent === id && number !== null).length,
    );
    expect(counts).toEqual([11, 8, 10, 9, 8, 11, 14, 12, 6, 8, 8, 10, 10, 8]);
    const unplaced = rows.filter(({ number }) => number === null);
    expect(unplaced.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `rf13-u${n}`));
    expect(
      unplaced.every(({ numberVerified, labelVerified }) => !numberVerified && !labelVerified),
    ).toBe(true);
  });

  it('has ids that say the number, and keep it', () => {
    for (const { id, number } of items)
      if (number !== null)
        expect(id).toBe(
          `rf${number
            .split('.')
            .map((part) => part.padStart(2, '0'))
            .join('-')}`,
        );
  });

  it('vouches for exactly the numbers that were read', () => {
    expect(numbers(heads.filter(({ numberVerified }) => numberVerified))).toEqual([
      '7',
      '8',
      '9',
      '13',
      '14',
    ]);
    expect(numbers(heads.filter(({ labelVerified }) => labelVerified))).toEqual(
      [1, 2, 4, 5, 7, 8, 9, 12, 13, 14].map(String),
    );
    expect(numbers(heads.filter(({ countVerified }) => countVerified))).toEqual(['8', '9']);
    const read = rows.filter(({ numberVerified }) => numberVerified);
    expect(read).toHaveLength(37);
    const upTo = (factor: number, last: number) =>
      Array.from({ length: last }, (_, index) => `${factor}.${index + 1}`);
    expect(numbers(read)).toEqual([...upTo(7, 10), ...upTo(8, 12), ...upTo(9, 6), ...upTo(13, 9)]);
    for (const row of rows)
      expect(row.provenance.confidence === 'source', row.id).toBe(row.numberVerified);
  });

  it('has every word of its scales, fields, tables and factors in six languages', () => {
    const texts = [
      framework.title,
      ...framework.groups.map(({ title }) => title),
      ...scales.flatMap(({ title, values }) => [title, ...values.map(({ label }) => label)]),
      ...fields.map(({ label }) => label),
      ...heads.flatMap(({ label, short, spoken }) => [label, short ?? label, spoken ?? label]),
      ...Object.values(framework.table),
    ];
    for (const text of texts)
      for (const language of languages) expect(text[language], text.en).toBeTruthy();
    expect(Object.keys(framework.sentence.patterns).sort()).toEqual([...languages].sort());
    for (const language of languages)
      if (language !== 'en') expect(framework.translations?.[language]?.mark).toBe('K');
  });

  it('keeps “not assessed” and “not observed” apart and asks for proof of what is grave', () => {
    const status = scales.find(({ id }) => id === 'status')?.values ?? [];
    expect(
      status.map(({ id, shape, meaning, needs }) => [id, shape, meaning, needs ?? []]),
    ).toEqual([
      ['not-assessed', 'ring-dashed', 'unanswered', []],
      ['not-observed', 'ring', 'not-found', []],
      ['emerging', 'half', 'found', []],
      ['present', 'disc', 'found', ['evidence']],
      ['severe', 'diamond', 'found', ['evidence', 'reviewed']],
      ['unclear', 'question', 'unclear', []],
    ]);
    expect(scales.map(({ values }) => values[0]?.id)).toEqual([
      'not-assessed',
      'unknown',
      'unstated',
    ]);
  });

  it('never prints notes, and keeps actors and notes inside', () => {
    const field = (id: string) => fields.find((candidate) => candidate.id === id);
    expect(field('note')).toMatchObject({ printed: 'never', audience: 'internal' });
    expect(field('actor')).toMatchObject({ audience: 'internal' });
    expect(field('judgement')).toMatchObject({ printed: 'judgement', heads: 'only' });
    expect(field('counter-evidence')).toMatchObject({ printed: 'line' });
    expect(framework.table.note.en).toContain('signs of risk, not findings of fact or law');
  });

  it('has every factor and indicator in French too', () => {
    for (const { id, label, summary, parent } of items) {
      expect(label.fr, id).toBeTruthy();
      if (parent === undefined) expect(summary?.fr, id).toBeTruthy();
    }
  });

  describe('in a sentence', () => {
    const statuses = ['severe', 'present', 'emerging'];
    const assessed = (count: number): Assessment =>
      ({
        items: Object.fromEntries(
          heads
            .slice(14 - count)
            .map(({ id }, index) => [
              id,
              { values: { status: statuses[index % 3], trend: 'worsening' }, evidence: [] },
            ]),
        ),
      }) as unknown as Assessment;
    const say = (count: number, language: (typeof languages)[number]) =>
      factorSentence(assessed(count), framework, language, () => true);

    it('says one factor', () => {
      expect(say(1, 'en')).toBe(
        'Our assessment under the United Nations Framework of Analysis rates as severe the threats to humanitarian or peacekeeping operations (factor 14); and as worsening factor 14.',
      );
    });

    it.each(languages)(
      'names each of fourteen once more at most, by verified numbers only: %s',
      (language) => {
        for (let count = 1; count <= 14; count += 1) {
          const sentence = say(count, language);
          expect(sentence).not.toMatch(/[{}]/);
          for (const { spoken } of heads.slice(14 - count)) {
            const times = sentence.split(spoken?.[language] ?? '?').length - 1;
            expect(times).toBeGreaterThanOrEqual(1);
            expect(times).toBeLessThanOrEqual(2);
          }
          const spoken = [...sentence.matchAll(/\d+/g)].map(([number]) => number);
          expect(spoken.filter((number) => !['7', '8', '9', '13', '14'].includes(number))).toEqual(
            [],
          );
        }
      },
    );
  });

  it('has the words it was made with', () => {
    const facts = items.map(({ number, label, summary, numberVerified, labelVerified }) => [
      number,
      label.en,
      summary?.en ?? null,
      numberVerified,
      labelVerified,
    ]);
    expect(createHash('sha256').update(JSON.stringify(facts)).digest('hex')).toBe(
      'a1db05b2ad7571a97ad4563e8d2572bb7a62d9530b99d4a80902ea8ef9750e89',
    );
  });
});
