import { describe, expect, it } from 'vitest';
import { nextOpen, previewOf } from '../../../../../renderer/features/merge/decisions.ts';
import { fittedParts } from '../../../../../renderer/features/merge/fitted.ts';
import { homeOf } from '../../../../../renderer/features/merge/home-of.ts';
import { inReadingOrder } from '../../../../../renderer/features/merge/reading-order.ts';
import { mergeDossiers } from '../../../../../templates/merge/merge-dossiers.ts';
import type { Decision } from '../../../../../templates/merge/merge.ts';
import type { ContentId } from '../../../../../templates/model/ids.ts';
import { bodyOf, draftId, mergeBodies, withBody } from '../../../../support/merged-bodies.ts';

const base = { s1: ['a: Aa.', 'b: Bb.'], s2: ['c: Cc.', 'd: Dd.'] };
const ours = { s1: ['a: A ours.', 'b: Bb.'], s2: ['c: C ours.', 'd: D ours.'] };
const theirs = { s1: ['a: A theirs.', 'b: B theirs.'], s2: ['c: C theirs.', 'd: D theirs.'] };
const merge = mergeBodies(base, ours, theirs);
const take = (...takes: readonly Decision[]) =>
  new Map(takes.map((decision, index) => [merge.conflicts[index]?.id ?? '', decision] as const));

describe('what is left to decide', () => {
  it('is asked after what is shown, and round again', () => {
    expect(nextOpen(merge.conflicts, new Map(), 0)).toBe(1);
    expect(nextOpen(merge.conflicts, new Map(), 2)).toBe(0);
    expect(nextOpen(merge.conflicts, take({ take: 'ours' }, { take: 'both' }), 0)).toBe(2);
    expect(nextOpen(merge.conflicts, take({ take: 'ours' }, { take: 'both' }), 2)).toBe(2);
  });

  it('is nothing once all is decided, or where nothing clashes', () => {
    const all = take({ take: 'ours' }, { take: 'ours' }, { take: 'theirs' });
    expect(nextOpen(merge.conflicts, all, 1)).toBeUndefined();
    expect(nextOpen([], new Map(), 0)).toBeUndefined();
  });

  it('stands in the preview as ours has it', () => {
    expect(bodyOf(previewOf(merge, new Map()))).toEqual({
      s1: ['a: A ours.', 'b: B theirs.'],
      s2: ['c: C ours.', 'd: D ours.'],
    });
    expect(bodyOf(previewOf(merge, take({ take: 'theirs' })))).toMatchObject({
      s1: ['a: A theirs.', 'b: B theirs.'],
    });
  });
});

describe('conflicts', () => {
  it('follow each other as the text does, whatever was found first', () => {
    const moved = mergeBodies(
      base,
      { s1: ['b: Bb.'], s2: ['d: D ours.', 'c: Cc.', 'a: A ours.'] },
      { s1: ['a: A theirs.', 'b: Bb.'], s2: ['c: Cc.', 'd: D theirs.'] },
    );
    const shuffled = { ...moved, conflicts: moved.conflicts.toReversed() };
    expect(inReadingOrder(shuffled).map(({ place }) => 'block' in place && place.block)).toEqual([
      'd',
      'a',
    ]);
  });

  it('come in the order dossier, texts, evidence', () => {
    const [one, two, three] = [base, ours, theirs].map((body, index) => ({
      ...withBody(body),
      title: `Title ${index}`,
      evidence: withBody(body).evidence.map((item) => ({ ...item, what: `What ${index}` })),
    }));
    if (!one || !two || !three) throw new Error('Three states were made');
    const places = inReadingOrder(mergeDossiers(one, two, three)).map(({ place }) => place.in);
    expect(places).toEqual(['dossier', 'block', 'block', 'block', 'evidence']);
  });

  it('are at home where ours has them, or where they were', () => {
    const gone = mergeBodies(base, { s1: ['a: Aa.', 'b: Bb.'], s2: ['d: Dd.'] }, theirs);
    const place = { in: 'block', draft: draftId, block: 'c' as ContentId } as const;
    expect(homeOf(gone, place)).toMatchObject({ section: { id: 's2' }, block: { id: 'c' } });
    expect(homeOf(gone, { in: 'dossier', member: 'title' })).toEqual({});
  });
});

describe('what fitted', () => {
  it('is counted by part', () => {
    const came = mergeBodies(base, base, {
      s1: ['a: Other.', 'b: Bb.', 'x: X.'],
      s2: ['c: Cc two.', 'd: Dd.'],
    });
    expect(
      fittedParts(came).map(({ section, count, in: part }) => [part, section?.id, count]),
    ).toEqual([
      ['draft', 's1', 2],
      ['draft', 's2', 1],
    ]);
  });
});
