import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../templates/model/blocks/block.ts';
import type { ContentId } from '../../../../templates/model/ids.ts';
import {
  bodyOf,
  type Body,
  decide,
  draftId,
  fitted,
  mergeBodies,
  one,
} from '../../../support/merged-bodies.ts';

describe('blocks', () => {
  const base = { s1: ['a: First one.', 'b: Second one.', 'c: Third one.'], s2: ['d: Fourth one.'] };

  it('that each side changed, added, removed and moved fit together', () => {
    const merge = mergeBodies(
      base,
      { s1: ['a: First two.', 'x: New.', 'b: Second one.'], s2: ['d: Fourth one.'] },
      {
        s1: ['b: Second two.', 'a: First one.', 'c: Third one.'],
        s2: ['y: Newer.', 'd: Fourth one.'],
      },
    );
    expect(bodyOf(fitted(merge))).toEqual({
      s1: ['b: Second two.', 'a: First two.', 'x: New.'],
      s2: ['y: Newer.', 'd: Fourth one.'],
    });
  });

  it('that theirs alone changed are listed, each with its place', () => {
    const merge = mergeBodies(base, base, {
      s1: ['b: Second one.', 'c: Third two.', 'x: New.'],
      s2: ['a: First one.', 'd: Fourth one.'],
    });
    expect(merge.taken).toEqual([
      { place: { in: 'block', draft: draftId, block: 'c', member: 'content' }, change: 'changed' },
      { place: { in: 'block', draft: draftId, block: 'x' }, change: 'added' },
      { place: { in: 'block', draft: draftId, block: 'a' }, change: 'moved' },
    ]);
  });

  it('may go to another section on one side and change on the other', () => {
    const merge = mergeBodies(
      base,
      { s1: ['a: First one.', 'c: Third one.'], s2: ['d: Fourth one.', 'b: Second one.'] },
      { s1: ['a: First one.', 'b: Second two.', 'c: Third one.'], s2: ['d: Fourth one.'] },
    );
    expect(bodyOf(fitted(merge))).toEqual({
      s1: ['a: First one.', 'c: Third one.'],
      s2: ['d: Fourth one.', 'b: Second two.'],
    });
  });

  it('stay where each side put its section into the other’s', () => {
    const merge = mergeBodies(
      { s1: ['a: First one.'], s2: ['b: Second one.'] },
      { s2: ['a: First one.', 'b: Second one.'] },
      { s1: ['a: First one.', 'b: Second two.'] },
    );
    expect(bodyOf(fitted(merge))).toEqual({ s2: ['a: First one.', 'b: Second two.'] });
  });

  it('brought to two sections are asked about', () => {
    const three = { ...base, s3: [] };
    const merge = mergeBodies(
      three,
      { s1: ['b: Second one.', 'c: Third one.'], s2: ['a: First one.', 'd: Fourth one.'], s3: [] },
      { s1: ['b: Second one.', 'c: Third one.'], s2: ['d: Fourth one.'], s3: ['a: First one.'] },
    );
    expect(one(merge)).toMatchObject({ kind: 'moved', base: 's1', ours: 's2', theirs: 's3' });
    expect(bodyOf(merge.merged)).toEqual(three);
    expect(bodyOf(decide(merge, 'theirs'))).toMatchObject({
      s2: ['d: Fourth one.'],
      s3: ['a: First one.'],
    });
  });

  it('changed on both sides are one conflict with the whole text of each', () => {
    const merge = mergeBodies(
      { s1: ['a: We met on Monday. It failed.'] },
      { s1: ['a: We met on Tuesday. It failed.'] },
      { s1: ['a: We met on Friday. It failed again.'] },
    );
    expect(one(merge)).toMatchObject({
      kind: 'text',
      place: { in: 'block', draft: draftId, block: 'a', member: 'content' },
      base: [{ text: 'We met on Monday. It failed.' }],
      ours: [{ text: 'We met on Tuesday. It failed again.' }],
      theirs: [{ text: 'We met on Friday. It failed again.' }],
      choices: ['ours', 'theirs', 'both', 'own'],
    });
    expect(bodyOf(merge.merged)).toEqual({ s1: ['a: We met on Monday. It failed again.'] });
    expect(bodyOf(decide(merge, 'both'))).toEqual({
      s1: ['a: We met on Tuesday. We met on Friday. It failed again.'],
    });
    expect(bodyOf(decide(merge, 'own'))).toEqual({ s1: ['a: Written anew.'] });
  });

  it.each([
    ['removed', { s1: ['b: B.'] }, { s1: ['a: Changed.', 'b: B.'] }],
    [
      'removed where the other moved it away',
      { s1: ['b: B.'], s2: [] },
      { s1: ['b: B.'], s2: ['a: A.'] },
    ],
  ])(
    'are asked about when %s on one side and changed on the other',
    (_, ours: Body, theirs: Body) => {
      const start: Body = { s1: ['a: A.', 'b: B.'], ...('s2' in ours ? { s2: [] } : {}) };
      const merge = mergeBodies(start, ours, theirs);
      expect(one(merge)).toMatchObject({ kind: 'removed', ours: undefined, place: { block: 'a' } });
      expect(bodyOf(decide(merge, 'ours'))).toEqual(ours);
      expect(bodyOf(decide(merge, 'theirs'))).toEqual(theirs);
    },
  );

  it('both added at one point are asked about, and both may stay', () => {
    const merge = mergeBodies(
      { s1: ['a: A.', 'b: B.'] },
      { s1: ['a: A.', 'x: Ours.', 'b: B.'] },
      { s1: ['a: A.', 'y: Theirs.', 'b: B two.'] },
    );
    expect(one(merge)).toMatchObject({
      kind: 'insertion',
      after: 'a',
      place: { in: 'section', draft: draftId, section: 's1' },
      ours: [{ id: 'x' }],
      theirs: [{ id: 'y' }],
    });
    expect(bodyOf(merge.merged)).toEqual({ s1: ['a: A.', 'b: B two.'] });
    expect(bodyOf(decide(merge, 'theirs'))).toEqual({ s1: ['a: A.', 'y: Theirs.', 'b: B two.'] });
    expect(bodyOf(decide(merge, 'both'))).toEqual({
      s1: ['a: A.', 'x: Ours.', 'y: Theirs.', 'b: B two.'],
    });
    expect(merge.taken.map(({ change }) => change)).toEqual(['changed']);
  });

  it('added at different points all stay', () => {
    const merge = mergeBodies(
      { s1: ['a: A.', 'b: B.'] },
      { s1: ['a: A.', 'x: Ours.', 'b: B.'] },
      { s1: ['a: A.', 'b: B.', 'y: Theirs.'] },
    );
    expect(bodyOf(fitted(merge))).toEqual({ s1: ['a: A.', 'x: Ours.', 'b: B.', 'y: Theirs.'] });
  });

  it('put into different orders are asked about, and nothing is lost', () => {
    const merge = mergeBodies(
      { s1: ['a: A.', 'b: B.', 'c: C.'] },
      { s1: ['b: B.', 'a: A.', 'c: C.', 'x: X.'] },
      { s1: ['c: C.', 'b: B two.', 'a: A.'] },
    );
    expect(one(merge)).toMatchObject({ kind: 'order', base: ['a', 'b', 'c'] });
    expect(bodyOf(decide(merge, 'ours'))).toEqual({ s1: ['b: B two.', 'a: A.', 'c: C.', 'x: X.'] });
    expect(bodyOf(decide(merge, 'theirs'))).toEqual({
      s1: ['c: C.', 'x: X.', 'b: B two.', 'a: A.'],
    });
  });

  it('parted on one side fit with a change to the words that stayed', () => {
    const base = { s1: ['a: One thing. Another thing.'] };
    const ours = { s1: ['a: One thing.', 'x: Another thing.'] };
    const first = mergeBodies(base, ours, { s1: ['a: One big thing. Another thing.'] });
    expect(bodyOf(fitted(first))).toEqual({ s1: ['a: One big thing.', 'x: Another thing.'] });
    expect(
      one(mergeBodies(base, ours, { s1: ['a: One thing. Another small thing.'] })),
    ).toMatchObject({ kind: 'text' });
  });

  it('may become a heading on one side and change words on the other', () => {
    const heading = (text: string, level: 1 | 2): Block => ({
      kind: 'heading',
      id: 'a' as ContentId,
      level,
      content: [{ text }],
    });
    const base = { s1: ['a: Asks now.'] };
    const merge = mergeBodies(base, { s1: [heading('Asks now.', 1)] }, { s1: ['a: Asks today.'] });
    expect(bodyOf(fitted(merge))).toEqual({ s1: [heading('Asks today.', 1)] });
    const both = mergeBodies(
      base,
      { s1: [heading('Asks now.', 1)] },
      { s1: [heading('Asks today.', 2)] },
    );
    expect(one(both)).toMatchObject({ kind: 'value', place: { block: 'a', member: 'shape' } });
    expect(bodyOf(decide(both, 'theirs'))).toEqual({ s1: [heading('Asks today.', 2)] });
  });

  it('with the same words keep their place by id', () => {
    const same = Array.from({ length: 20 }, (_, index) => `p${index}: Same.`);
    const merge = mergeBodies(
      { s1: same },
      { s1: same.filter((_, index) => index !== 4) },
      { s1: same.with(5, 'p5: Changed.') },
    );
    expect(bodyOf(fitted(merge))).toEqual({
      s1: same.with(5, 'p5: Changed.').filter((_, index) => index !== 4),
    });
  });

  it('of a body in which an id stands twice are merged as one', () => {
    const twice = { s1: ['a: A.', 'a: Again.'] };
    const merge = mergeBodies(twice, twice, { s1: ['a: A.'] });
    expect(bodyOf(fitted(merge))).toEqual({ s1: ['a: A.'] });
    expect(one(mergeBodies(twice, { s1: ['a: B.', 'a: C.'] }, { s1: ['a: A.'] }))).toMatchObject({
      kind: 'value',
      place: { in: 'draft', member: 'sections' },
    });
  });
});

describe('sections', () => {
  const base = { s1: ['a: A.'], s2: ['b: B.', 'c: C.'] };

  it('removed on one side are gone, but for what was taken out of them first', () => {
    const merge = mergeBodies(
      base,
      { s1: ['a: A.', 'b: B.'] },
      { s1: ['a: A.'], s2: ['b: B two.', 'c: C.'] },
    );
    expect(bodyOf(fitted(merge))).toEqual({ s1: ['a: A.', 'b: B two.'] });
  });

  it('removed on one side and changed on the other are asked about once', () => {
    const merge = mergeBodies(
      base,
      { s1: ['a: A.'] },
      { s1: [], s2: ['a: A two.', 'b: B two.', 'x: X.'] },
    );
    expect(one(merge)).toMatchObject({ kind: 'removed', place: { in: 'section', section: 's2' } });
    expect(bodyOf(decide(merge, 'theirs'))).toEqual({
      s1: [],
      s2: ['a: A two.', 'b: B two.', 'x: X.'],
    });
    // What stood elsewhere goes back there.
    expect(bodyOf(decide(merge, 'ours'))).toEqual({ s1: ['a: A two.'] });
  });

  it('added by both stay, in an order that a person decides', () => {
    const merge = mergeBodies(base, { ...base, s3: ['x: X.'] }, { ...base, s4: ['y: Y.'] });
    expect(one(merge)).toMatchObject({ kind: 'order', place: { in: 'draft', member: 'sections' } });
    expect(bodyOf(decide(merge, 'theirs'))).toEqual({ ...base, s4: ['y: Y.'], s3: ['x: X.'] });
  });
});
