import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldState } from '../../../../../electron/services/journal/fold-state.ts';
import {
  type JournalState,
  stateFrom,
  step,
} from '../../../../../electron/services/journal/journal-state.ts';
import { replay } from '../../../../../electron/services/journal/replay.ts';
import type {
  BeginRecord,
  ChangeRecord,
  JournalRecord,
} from '../../../../../electron/services/journal/record.ts';
import { changesBetween } from '../../../../../templates/change/changes-between.ts';
import type { Dossier } from '../../../../../templates/model/dossier.ts';
import { arbitraryDossier } from '../../../../support/arbitrary-dossier.ts';
import {
  storyAt,
  storyChange,
  storyDossier,
  storyMark,
} from '../../../../support/journal-story.ts';
import { deepFreeze } from '../../../../support/un-core.ts';

const begin: BeginRecord = {
  kind: 'begin',
  at: storyAt,
  number: 0,
  behind: false,
  file: null,
  dossier: storyDossier(0),
};
const file = { path: '/drive/a.aide', sha256: 'a'.repeat(64) };
const saved = (number: number, pending: readonly string[] = []): JournalRecord =>
  ({ kind: 'saved', at: storyAt, file, number, pending }) as JournalRecord;

const replayed = (...records: readonly JournalRecord[]) => {
  const result = replay(deepFreeze(records));
  if (!result.ok) throw new Error(result.problem);
  return result.value;
};

/** The record that leads from one dossier to another. */
const between = (before: Dossier, after: Dossier, number: number): ChangeRecord => ({
  kind: 'change',
  at: storyAt,
  number,
  changes: changesBetween(before, after),
});

describe('replaying a journal', () => {
  it('gives the last of any states', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryDossier, { minLength: 1, maxLength: 5 }),
        ([first, ...rest]) => {
          if (!first) return;
          let before = first;
          const changes = rest.map((after, index) => {
            const record = between(before, after, index + 1);
            before = after;
            return record;
          });
          const found = replayed({ ...begin, dossier: first }, ...changes);
          expect(found.dossier).toEqual(rest.at(-1) ?? first);
          expect(found).toMatchObject({
            number: rest.length,
            behind: rest.length > 0,
            stopped: null,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('knows what the file has, also when more was typed while it was saved', () => {
    const changes = [1, 2, 3].map((number) => storyChange(number));
    expect(replayed(begin, ...changes)).toMatchObject({ behind: true, file: null });
    expect(replayed(begin, ...changes, saved(3))).toMatchObject({ behind: false, file });
    expect(replayed(begin, ...changes, saved(2))).toMatchObject({ behind: true, file, number: 3 });
    expect(replayed({ ...begin, behind: true, file })).toMatchObject({ behind: true, file });
    expect(replayed({ ...begin, file })).toMatchObject({ behind: false, file });
  });

  it('gives the versions that no file has, each with its dossier', () => {
    const records = [
      begin,
      storyChange(1),
      storyMark('a'),
      storyChange(2),
      storyMark('b'),
      storyChange(3),
    ];
    const found = replayed(...records);
    expect(found.versions.map(({ version, dossier }) => [version.id, dossier])).toEqual([
      ['a', storyDossier(1)],
      ['b', storyDossier(2)],
    ]);
    expect(replayed(...records, saved(3)).versions).toEqual([]);
    expect(replayed(...records, saved(2, ['b'])).versions.map(({ version }) => version.id)).toEqual(
      ['b'],
    );
  });

  it.each([
    ['a gap', [storyChange(1), storyChange(3)], 'gap'],
    ['a number that comes twice', [storyChange(1), storyChange(1)], 'gap'],
    ['a file that knows more than was kept', [storyChange(1), saved(4)], 'gap'],
    ['a second beginning', [storyChange(1), begin], 'out-of-place'],
    [
      'a change that does not fit',
      [storyChange(1), { ...storyChange(2), changes: [{ path: ['none', 'here'], drop: true }] }],
      'does-not-apply',
    ],
    [
      'a change through a reserved name',
      [storyChange(1), { ...storyChange(2), changes: [{ path: ['__proto__', 'x'], set: 1 }] }],
      'does-not-apply',
    ],
    [
      'a change that leaves no dossier',
      [storyChange(1), { ...storyChange(2), changes: [{ path: ['drafts'], set: 'none' }] }],
      'not-a-dossier',
    ],
  ] as readonly (readonly [string, readonly JournalRecord[], string])[])(
    'stops at %s, says so and guesses nothing',
    (_, records, why) => {
      const found = replayed(begin, ...records, storyChange(3), storyChange(4));
      expect(found.dossier).toEqual(storyDossier(1));
      expect(found.stopped).toEqual({ why, followed: 2 });
      expect(found.number).toBe(1);
    },
  );

  it('gives nothing without a beginning', () => {
    expect(replay([])).toEqual({ ok: false, problem: 'no-begin' });
    expect(replay([storyChange(1)])).toEqual({ ok: false, problem: 'no-begin' });
  });

  it('does not care about a clock that goes backwards', () => {
    const late = { ...storyChange(1), at: '2031-01-01T00:00:00.000Z' };
    const found = replayed(begin, late, { ...storyChange(2), at: '2019-01-01T00:00:00.000Z' });
    expect(found).toMatchObject({
      number: 2,
      stopped: null,
      changedAt: '2019-01-01T00:00:00.000Z',
    });
    expect(found.dossier).toEqual(storyDossier(2));
  });
});

describe('folding', () => {
  const stateOf = (records: readonly JournalRecord[], first: BeginRecord): JournalState =>
    records.reduce((state, record) => {
      const next = step(state, record);
      return next.ok ? next.value : state;
    }, stateFrom(first));

  it('says the same in fewer records, and what follows fits as well', () => {
    const one = fc.oneof(
      fc.constant('change' as const),
      fc.constant('mark' as const),
      fc.constant('saved' as const),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.boolean(), (kinds, behind) => {
        let number = 0;
        const records = kinds.map((kind, index): JournalRecord => {
          if (kind === 'mark') return storyMark(`v${index}`);
          if (kind === 'saved') return saved(Math.max(0, number - 1), [`v${index - 1}`]);
          number += 1;
          return storyChange(number);
        });
        const first = { ...begin, behind };
        const folded = foldState(stateOf(records, first));
        if (!folded) throw new Error('not folded');
        expect(replayed(...folded)).toEqual(replayed(first, ...records));
        const more = [storyChange(number + 1), storyMark('last'), saved(number + 1, ['last'])];
        expect(replayed(...folded, ...more)).toEqual(replayed(first, ...records, ...more));
        expect(folded.length).toBeLessThanOrEqual(records.length + 2);
      }),
    );
  });

  it('is refused for what is no dossier, so that the longer way there is kept', () => {
    const broken: ChangeRecord = { ...storyChange(2), changes: [{ path: ['drafts'], drop: true }] };
    expect(foldState(stateOf([storyChange(1), broken], begin))).toBeUndefined();
  });
});
