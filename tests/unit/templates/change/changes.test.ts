import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../../../templates/change/apply-changes.ts';
import { changesBetween } from '../../../../templates/change/changes-between.ts';
import { sameJson } from '../../../../templates/change/same-json.ts';
import type { Change } from '../../../../templates/model/change.ts';
import { arbitraryTwoStates } from '../../../support/arbitrary-two-states.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const refused = /__proto__|constructor|prototype/;
const json = fc
  .jsonValue({ maxDepth: 5 })
  .filter((value) => !refused.test(JSON.stringify(value)))
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
/** Lists of things with ids, some of them twice, as a file may hold them. */
const listed = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ id: fc.stringMatching(/^[a-f]$/), words: fc.string() }) },
    { weight: 1, arbitrary: json },
  ),
);

function applied(before: unknown, changes: readonly Change[]): unknown {
  const result = applyChanges(before, changes);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const checkLaw = (before: unknown, after: unknown): void => {
  deepFreeze(before);
  deepFreeze(after);
  const changes = deepFreeze(changesBetween(before, after));
  expect(applied(before, changes)).toEqual(after);
  expect(applied(before, JSON.parse(JSON.stringify(changes)) as Change[])).toEqual(after);
  expect(sameJson(before, after)).toBe(changes.length === 0);
};

describe('the changes between two states', () => {
  it('lead from the one to the other, for any data', () => {
    fc.assert(fc.property(json, json, checkLaw));
    fc.assert(fc.property(listed, listed, checkLaw), { numRuns: 500 });
  });

  it('lead from one dossier to the other', () => {
    fc.assert(fc.property(arbitraryTwoStates, ({ before, after }) => checkLaw(before, after)));
  });

  it('are none where both hold the same, shared or copied', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(changesBetween(value, value)).toEqual([]);
        expect(changesBetween(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  it('do not look into what is shared', () => {
    const unreadable = Object.defineProperty({ id: 'a' }, 'words', {
      enumerable: true,
      get: () => {
        throw new Error('looked into');
      },
    });
    const block = { id: 'b', words: 'one' };
    const before = { draft: { blocks: [unreadable, block, unreadable] }, other: unreadable };
    const after = {
      draft: { blocks: [unreadable, { ...block, words: 'two' }, unreadable] },
      other: unreadable,
    };
    expect(changesBetween(before, after)).toEqual([
      { path: ['draft', 'blocks', 1, 'words'], set: 'two' },
    ]);
  });
});

describe('the size of changes', () => {
  const block = (id: string, text = id) => ({ id, content: [{ text }] });
  const blocks = ['a', 'b', 'c', 'd', 'e'].map((id) => block(id));

  it('is one small stretch for a new block', () => {
    const fresh = block('x');
    expect(changesBetween(blocks, structuredClone(blocks.toSpliced(2, 0, fresh)))).toEqual([
      { path: [], at: 2, remove: 0, insert: [fresh] },
    ]);
  });

  it('is one value for a word typed in a block', () => {
    expect(changesBetween(blocks, structuredClone(blocks.with(3, block('d', 'typed'))))).toEqual([
      { path: [3, 'content', 0, 'text'], set: 'typed' },
    ]);
  });

  it('is two stretches for a block that moved, beside the change inside another', () => {
    const after = [block('b'), block('c', 'typed'), block('d'), block('a'), block('e')];
    expect(changesBetween(blocks, after)).toEqual([
      { path: [2, 'content', 0, 'text'], set: 'typed' },
      { path: [], at: 4, remove: 0, insert: [block('a')] },
      { path: [], at: 0, remove: 1, insert: [] },
    ]);
  });
});

describe('applying changes', () => {
  const state = deepFreeze({
    drafts: [{ id: 'a', title: 'one', tags: ['x'] }],
    kept: { deep: [1] },
  });

  it('shares what no change touches', () => {
    const next = applied(state, [{ path: ['drafts', 0, 'title'], set: 'two' }]) as typeof state;
    expect(next.kept).toBe(state.kept);
    expect(next.drafts[0]?.tags).toBe(state.drafts[0]?.tags);
    expect(state.drafts[0]?.title).toBe('one');
  });

  it('never changes what a change put in', () => {
    const put = deepFreeze({ list: [1] });
    expect(
      applied(state, [
        { path: ['kept'], set: put },
        { path: ['kept', 'list'], at: 1, remove: 0, insert: [2] },
        { path: ['kept', 'list', 0], set: 0 },
      ]),
    ).toMatchObject({ kept: { list: [0, 2] } });
    expect(put).toEqual({ list: [1] });
  });

  it.each<[string, unknown]>([
    ['a name that every object has', { path: ['constructor', 'name'], set: 'x' }],
    ['the prototype', { path: ['__proto__'], set: { polluted: true } }],
    ['the prototype, further down', { path: ['kept', '__proto__', 'polluted'], set: true }],
    ['the prototype, hidden in a list', { path: [['__proto__'], 'polluted'], set: true }],
    ['an inherited member', { path: ['toString'], drop: true }],
    ['an inherited member on the way', { path: ['toString', 'x'], set: 1 }],
    ['a member that is not there', { path: ['none', 'x'], set: 1 }],
    ['a drop of nothing', { path: ['none'], drop: true }],
    ['a drop of the whole', { path: [], drop: true }],
    ['a drop of an element', { path: ['drafts', 0], drop: true }],
    ['a position past the end', { path: ['drafts', 1], set: 1 }],
    ['a position before the start', { path: ['drafts', -1], set: 1 }],
    ['a position between', { path: ['drafts', 0.5], set: 1 }],
    ['a position as text', { path: ['drafts', '0'], set: 1 }],
    ['the length of a list', { path: ['drafts', 'length'], set: 4e9 }],
    ['a stretch past the end', { path: ['drafts'], at: 0, remove: 2, insert: [] }],
    ['a stretch far past the end', { path: ['drafts'], at: 2 ** 53 - 1, remove: 1, insert: [] }],
    ['a stretch of an object', { path: ['kept'], at: 0, remove: 0, insert: [] }],
    ['a stretch of text', { path: ['drafts', 0, 'title'], at: 0, remove: 1, insert: [] }],
    ['a step into text', { path: ['drafts', 0, 'title', 0], set: 'x' }],
    ['two forms in one', { path: ['kept'], set: 1, drop: true }],
    ['no form', { path: ['kept'] }],
    ['nothing set', { path: ['kept'], set: undefined }],
    ['a stretch without what to put in', { path: ['drafts'], at: 0, remove: 1 }],
    ['too deep a path', { path: Array.from({ length: 1e5 }, () => 'kept'), set: 1 }],
    ['no path', { set: 1 }],
    ['text', 'set'],
    ['nothing', null],
  ])('refuses %s, without a word of the content', (_, hostile) => {
    const result = applyChanges(state, [hostile as Change]);
    expect(result).toEqual({ ok: false, problem: expect.stringMatching(/^A change [a-z ]+\.$/) });
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('puts in however much there is to put in', () => {
    const many = Array.from({ length: 300_000 }, (_, index) => [index]);
    expect(applied({ l: [[-1], [-2]] }, [{ path: ['l'], at: 1, remove: 0, insert: many }])).toEqual(
      {
        l: [[-1], ...many, [-2]],
      },
    );
  });

  it('stops where changes are made to keep a computer busy', () => {
    const long = Array.from({ length: 1_000_000 }, () => 0);
    const busy = { path: [], at: 1, remove: 1, insert: [2, 3] };
    const result = applyChanges(
      long,
      Array.from({ length: 1_000_000 }, () => busy),
    );
    expect(result).toEqual({ ok: false, problem: 'A change is one of more than can be made.' });
  });

  it('never throws, whatever the changes are', () => {
    const step = fc.oneof(
      fc.constantFrom<string | number>(
        'drafts',
        'kept',
        'deep',
        'tags',
        'title',
        '__proto__',
        0,
        1,
      ),
      fc.anything(),
    );
    const hostile = fc.oneof(
      fc.record(
        {
          path: fc.array(step),
          set: fc.anything(),
          drop: fc.constantFrom<unknown>(true, false),
          at: fc.oneof(fc.nat({ max: 3 }), fc.double()),
          remove: fc.oneof(fc.nat({ max: 3 }), fc.double()),
          insert: fc.oneof(fc.array(fc.anything()), fc.anything()),
        },
        { requiredKeys: ['path'] },
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.array(hostile, { maxLength: 4 }), fc.anything()), (changes) => {
        expect(typeof applyChanges(state, changes as Change[]).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
