import { describe, expect, it } from 'vitest';
import { mergeContent, type Reading } from '../../../../templates/merge/merge-content.ts';
import type { Inline } from '../../../../templates/model/blocks/inline.ts';

type Text = string | readonly Inline[];
const content = (text: Text): readonly Inline[] =>
  typeof text === 'string' ? (text === '' ? [] : [{ text }]) : text;
const shown = (text: readonly Inline[]): Text => {
  const [only, ...others] = text;
  if (!only) return '';
  return others.length === 0 && Object.keys(only).join() === 'text' && 'text' in only
    ? only.text
    : text;
};
const mergeOf = (base: Text, ours: Text, theirs: Text) =>
  mergeContent({ base: content(base), ours: content(ours), theirs: content(theirs) });
const merged = (base: Text, ours: Text, theirs: Text): Text => {
  const [one, other] = [mergeOf(base, ours, theirs), mergeOf(base, theirs, ours)];
  expect([one.clashes, other.clashes]).toEqual([false, false]);
  expect(other.as('base')).toEqual(one.as('base'));
  return shown(one.as('ours'));
};
const clash = (base: Text, ours: Text, theirs: Text): readonly Text[] => {
  const one = mergeOf(base, ours, theirs);
  expect([one.clashes, mergeOf(base, theirs, ours).clashes]).toEqual([true, true]);
  const readings: readonly Reading[] = ['base', 'ours', 'theirs', 'both'];
  return readings.map((reading) => shown(one.as(reading)));
};

describe('words that both sides changed', () => {
  it.each([
    ['We met on Monday.', 'We met on Tuesday.', 'We met on Friday.'],
    ['France abstained.', 'France voted against.', 'France voted in favour.'],
    ['It had 9 votes.', 'It had 10 votes.', 'It had 12 votes.'],
    ['امتنعت فرنسا عن التصويت.', 'صوتت فرنسا ضد القرار.', 'صوتت فرنسا لصالح القرار.'],
  ])('are never mixed: %s', (base, ours, theirs) => {
    expect(clash(base, ours, theirs)).toEqual([base, ours, theirs, `${ours} ${theirs}`]);
  });

  it('stand one after the other without a space where none belongs', () => {
    expect(clash('法国弃权。', '法国反对。', '法国赞成。')).toEqual([
      '法国弃权。',
      '法国反对。',
      '法国赞成。',
      '法国反对。法国赞成。',
    ]);
  });

  it('leave what fits of the other side in either reading', () => {
    expect(clash('A one. B one. C one.', 'A two. B one. C two.', 'A one. B two. C three.')).toEqual(
      [
        'A two. B two. C one.',
        'A two. B two. C two.',
        'A two. B two. C three.',
        'A two. B two. C two. C three.',
      ],
    );
  });

  it('are one change where both wrote the same', () => {
    expect(merged('A one. B one.', 'A two. B one.', 'A two. B two.')).toBe('A two. B two.');
  });

  it.each([
    ['removed and changed', 'A one. B one.', 'A one.', 'A one. B two.'],
    ['two new sentences at one point', 'A. B.', 'A. New one. B.', 'A. New two. B.'],
    ['a new end on either side', 'Now one.', 'Now one. Then two.', 'Now one. Then three.'],
    ['joined and changed', 'A one. B one.', 'A one, and B one.', 'A one. B two.'],
    ['one grew into two, with one added beside it', 'A. B one.', 'A. N. B one.', 'A. M. B two.'],
    ['a passage removed, with a sentence added inside', 'A. B. C. D.', 'A. D.', 'A. B. N. C. D.'],
    [
      'an initial, a title, a number, a symbol',
      'See No. 5. H.E. Ms. Nord spoke.',
      'See No. 5. H.E. Ms. Nord left.',
      'See No. 6. H.E. Ms. Nord spoke.',
    ],
    [
      'a symbol that ends a sentence',
      'We saw S/2025/583. The text failed.',
      'We read S/2025/583. The text failed.',
      'We saw S/2025/583. The text fell.',
    ],
  ])('are for a person: %s', (_, base, ours, theirs) => {
    clash(base, ours, theirs);
  });
});

describe('changes to different sentences', () => {
  it.each([
    ['neighbours', 'A one. B one.', 'A two. B one.', 'A one. B two.', 'A two. B two.'],
    [
      'the last sentence and a new one after it',
      'A. B one.',
      'A. B two.',
      'A. B one. C.',
      undefined,
    ],
    ['a new one between', 'Ab. Bc one.', 'Ab. New. Bc one.', 'Ab. Bc two.', 'Ab. New. Bc two.'],
    ['a new first and a new last', 'Mid.', 'First. Mid.', 'Mid. Last.', 'First. Mid. Last.'],
    ['the first removed and a new last', 'Aa. Bb.', 'Bb.', 'Aa. Bb. Cc.', 'Bb. Cc.'],
    ['the first removed and a new first', 'Aa. Bb.', 'Bb.', 'New. Aa. Bb.', 'New. Bb.'],
    [
      'Arabic',
      'نأسف. من يجيب؟ نشكركم.',
      'نأسف جدا. من يجيب؟ نشكركم.',
      'نأسف. من يجيب غدا؟ نشكركم.',
      'نأسف جدا. من يجيب غدا؟ نشكركم.',
    ],
    [
      'Chinese',
      '主席女士，谢谢。我们遗憾。',
      '主席女士，多谢。我们遗憾。',
      '主席女士，谢谢。我们深表遗憾！',
      '主席女士，多谢。我们深表遗憾！',
    ],
    ['a break that only one side has', 'Aa.\nBb.', 'Bb.', 'New.\nAa.\nBb.', 'New.\nBb.'],
    ['a break in the line', 'Ab.\nBc.', 'Ab now.\nBc.', 'Ab.\nBc now.', 'Ab now.\nBc now.'],
  ])('are all in: %s', (_, base, ours, theirs, result) => {
    if (result === undefined) expect(merged(base, ours, theirs)).toBe('A. B two. C.');
    else expect(merged(base, ours, theirs)).toBe(result);
  });

  it('go round live parts of the text', () => {
    const chair: Inline = { kind: 'field', field: 'chair' };
    expect(
      merged(
        [{ text: 'Thank you, ' }, chair, { text: '. We regret this.' }],
        [{ text: 'Thanks, ' }, chair, { text: '. We regret this.' }],
        [{ text: 'Thank you, ' }, chair, { text: '. We deplore this.' }],
      ),
    ).toEqual([{ text: 'Thanks, ' }, chair, { text: '. We deplore this.' }]);
  });

  it('tell one live part from another', () => {
    const field = (name: string): Inline => ({ kind: 'field', field: name });
    clash([field('a')], [field('b')], [field('c')]);
  });
});

describe('sentences that repeat', () => {
  const twenty = Array.from({ length: 20 }, () => 'Protect civilians.');

  it('are asked about where nobody can tell which one was meant', () => {
    const [removed, changed] = [twenty.slice(1), twenty.with(5, 'Protect everyone.')];
    clash(twenty.join(' '), removed.join(' '), changed.join(' '));
  });

  it('are removed once where both removed one', () => {
    const removed = twenty.slice(1).join(' ');
    expect(merged(twenty.join(' '), removed, `${removed} `)).toBe(`${removed} `);
  });

  it('stay in place around changes that can be told apart', () => {
    expect(
      merged(
        twenty.join(' '),
        twenty.with(3, 'Protect hospitals.').join(' '),
        twenty.with(15, 'Protect schools.').join(' '),
      ),
    ).toBe(twenty.with(3, 'Protect hospitals.').with(15, 'Protect schools.').join(' '));
  });

  it.each([
    ['sentences', 'Peace now. '],
    ['words', 'peace now '],
  ])('can be 20,000 %s', (_, repeated) => {
    const long = repeated.repeat(10_000);
    const [ours, theirs] = [`First words. ${long}`, `${long}Last words.`];
    if (repeated.includes('.'))
      expect(merged(long, ours, theirs)).toBe(`First words. ${long}Last words.`);
    else clash(long, ours, `Last words of ${long}`);
  });
});

describe('looks', () => {
  const bold = (text: string): Inline => ({ text, bold: true });

  it('that overlap are joined', () => {
    expect(
      merged(
        'The quick fox jumps.',
        [bold('The quick'), { text: ' fox jumps.' }],
        [{ text: 'The ' }, bold('quick fox'), { text: ' jumps.' }],
      ),
    ).toEqual([bold('The quick fox'), { text: ' jumps.' }]);
  });

  it('are gone where one side removed them', () => {
    expect(
      merged(
        [bold('One two'), { text: ' three.' }],
        [bold('One'), { text: ' two three.' }],
        [bold('One two three'), { text: '.' }],
      ),
    ).toEqual([bold('One'), { text: ' two' }, bold(' three'), { text: '.' }]);
  });

  it('stay on words that are still there, and take in words between them', () => {
    expect(
      merged(
        'We regret this outcome today.',
        [{ text: 'We ' }, bold('regret this outcome'), { text: ' today.' }],
        'We regret this sad outcome now.',
      ),
    ).toEqual([{ text: 'We ' }, bold('regret this sad outcome'), { text: ' now.' }]);
  });

  it('pass to the words that replace those they were put on', () => {
    expect(
      merged(
        'We note this.',
        [{ text: 'We ' }, bold('note'), { text: ' this.' }],
        'We regret this.',
      ),
    ).toEqual([{ text: 'We ' }, bold('regret'), { text: ' this.' }]);
  });

  it('do not make a link grow', () => {
    const link = (text: string): Inline => ({
      kind: 'link',
      href: 'https://undocs.org/A/RES/76/262',
      words: [{ text }],
    });
    expect(
      merged(
        'See the text here.',
        [{ text: 'See ' }, link('the text'), { text: ' here.' }],
        'See all of the text again here.',
      ),
    ).toEqual([{ text: 'See all of ' }, link('the text'), { text: ' again here.' }]);
    expect(
      merged(
        'See it here.',
        [{ text: 'See ' }, link('it'), { text: ' here.' }],
        [bold('See it'), { text: ' here.' }],
      ),
    ).toEqual([
      bold('See '),
      { kind: 'link', href: 'https://undocs.org/A/RES/76/262', words: [bold('it')] },
      { text: ' here.' },
    ]);
  });

  it('clash where a link was put on words that the other side replaced', () => {
    const link = (text: string): Inline => ({ kind: 'link', href: 'a:b', words: [{ text }] });
    const linked = (text: string): readonly Inline[] => [
      { text: 'We ' },
      link(text),
      { text: ' this.' },
    ];
    expect(clash('We note this.', linked('note'), 'We regret this.').slice(0, 3)).toEqual([
      'We note this.',
      linked('note'),
      'We regret this.',
    ]);
    expect(merged('We do note this.', linked('do note'), 'We do regret this.')).toEqual([
      { text: 'We ' },
      link('do '),
      { text: 'regret this.' },
    ]);
  });

  it('are merged inside a word', () => {
    expect(
      merged(
        'resolution.',
        [bold('reso'), { text: 'lution.' }],
        [{ text: 'reso' }, bold('lution'), { text: '.' }],
      ),
    ).toEqual([bold('resolution'), { text: '.' }]);
  });

  it('of words that both wrote are joined', () => {
    expect(
      merged('We note it.', [{ text: 'We ' }, bold('regret'), { text: ' it.' }], 'We regret it.'),
    ).toEqual([{ text: 'We ' }, bold('regret'), { text: ' it.' }]);
  });

  it('that cannot both be are for a person, who may not have both', () => {
    const found = mergeOf(
      'Merci.',
      [{ text: 'Merci.', language: 'fr' }],
      [{ text: 'Merci.', language: 'es' }],
    );
    expect([found.clashes, found.mayHaveBoth]).toEqual([true, false]);
  });
});
