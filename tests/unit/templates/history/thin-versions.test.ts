import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVersionDue } from '../../../../templates/history/is-version-due.ts';
import { thinVersions } from '../../../../templates/history/thin-versions.ts';
import type { VersionId } from '../../../../templates/model/ids.ts';
import type { Version, VersionMark } from '../../../../templates/model/version.ts';
import { deepFreeze } from '../../../support/un-core.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const noon = Date.parse('2026-03-04T12:00:00.000Z');
const instant = (at: number) => new Date(at).toISOString();
const version = (at: number, mark: VersionMark = { kind: 'auto' }): Version => ({
  id: `v${at}-${mark.kind}` as VersionId,
  at: instant(at),
  mark,
});
/** The ages of what is kept, in minutes. */
const ages = (versions: readonly Version[], now = noon) =>
  thinVersions(versions, instant(now)).map(({ at }) => (now - Date.parse(at)) / minute);

const mark: fc.Arbitrary<VersionMark> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'auto' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'named' as const, name: 'sent' }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'recovered' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'before-merge' as const }) },
);
/** Histories with pauses of minutes to months, whose clock is now and then set back or forth. */
const history = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.integer({ min: 5 * minute, max: 20 * minute }) },
        { weight: 5, arbitrary: fc.integer({ min: hour, max: 30 * hour }) },
        { weight: 1, arbitrary: fc.integer({ min: day, max: 90 * day }) },
        { weight: 1, arbitrary: fc.integer({ min: -40 * day, max: 0 }) },
      ),
      mark,
    ),
    { maxLength: 300, size: 'max' },
  )
  .map((steps) => {
    let at = noon - 200 * day;
    return deepFreeze(
      steps.map(([pause, mark], index) => ({
        ...version((at += pause), mark),
        id: `v${index}` as VersionId,
      })),
    );
  });
const moment = fc.integer({ min: noon - 100 * day, max: noon + 300 * day });

describe('thinning', () => {
  it('keeps only what was there, in its order, and always the newest and what has a reason', () => {
    fc.assert(
      fc.property(history, moment, (versions, now) => {
        const kept = thinVersions(versions, instant(now));
        expect(kept).toEqual(versions.filter((version) => kept.includes(version)));
        expect(kept.at(-1)).toBe(versions.at(-1));
        expect(kept.filter(({ mark }) => mark.kind !== 'auto')).toEqual(
          versions.filter(({ mark }) => mark.kind !== 'auto'),
        );
      }),
    );
  });

  it('thins no further when it is done again, and comes to the same however often it was done before', () => {
    fc.assert(
      fc.property(history, moment, fc.nat({ max: 200 * day }), (versions, now, later) => {
        const once = thinVersions(versions, instant(now));
        expect(thinVersions(once, instant(now))).toEqual(once);
        expect(thinVersions(once, instant(now + later))).toEqual(
          thinVersions(versions, instant(now + later)),
        );
      }),
    );
  });

  it('never leaves more than one automatic version in an hour, day or week that is old to its end', () => {
    fc.assert(
      fc.property(history, moment, (versions, now) => {
        const kept = thinVersions(versions.slice(0, -1), instant(now)).slice(0, -1);
        const stretches = (age: number, every: number) =>
          kept
            .filter(({ mark }) => mark.kind === 'auto')
            .map(({ at }) => Math.floor(Date.parse(at) / every))
            .filter((stretch) => now - (stretch + 1) * every >= age);
        for (const [age, every] of [
          [2 * hour, hour],
          [2 * day, day],
          [60 * day, 7 * day],
        ] as const) {
          const found = stretches(age, every);
          expect(new Set(found).size).toBe(found.length);
        }
        const recent = (list: readonly Version[]) =>
          list.filter(({ at }) => now - Date.parse(at) < 2 * hour);
        expect(recent(thinVersions(versions, instant(now)))).toEqual(recent(versions));
      }),
    );
  });

  it('keeps all of two hours, one of an hour, one of a day, one of a week', () => {
    const everyFive = (from: number, to: number) =>
      Array.from({ length: (from - to) / (5 * minute) }, (_, index) =>
        version(noon - from + index * 5 * minute),
      );
    expect(ages(everyFive(2 * hour, 0))).toHaveLength(24);
    expect(ages(everyFive(5 * hour, 2 * hour))).toEqual([245, 185, 125]);
    expect(ages(everyFive(4 * day, 3 * day)).map((age) => age / 60)).toEqual([
      84 + 1 / 12,
      72 + 1 / 12,
    ]);
    expect(ages(everyFive(100 * day, 79 * day)).length).toBe(4);
  });

  it('destroys nothing when the clock was set back', () => {
    const versions = Array.from({ length: 50 }, (_, index) => version(noon + index * 5 * minute));
    expect(thinVersions(versions, instant(noon - 400 * day))).toEqual(versions);
    expect(thinVersions(versions, 'no moment')).toEqual(versions);
  });

  it('keeps 500 automatic versions at most, and drops the oldest', () => {
    const versions = Array.from({ length: 700 }, (_, index) =>
      version(noon - 700 * 7 * day + index * 7 * day),
    );
    const named = version(noon - 9000 * day, { kind: 'named', name: 'first' });
    expect(thinVersions([named, ...versions], instant(noon))).toEqual([
      named,
      ...versions.slice(200),
    ]);
  });
});

describe('a new version', () => {
  it('is due at once, then every five minutes', () => {
    expect(isVersionDue(undefined, instant(noon))).toBe(true);
    expect(isVersionDue(instant(noon), instant(noon + 5 * minute - 1))).toBe(false);
    expect(isVersionDue(instant(noon), instant(noon + 5 * minute))).toBe(true);
  });

  it('is due where the clock was set back, but not for a moment', () => {
    expect(isVersionDue(instant(noon), instant(noon - minute))).toBe(false);
    expect(isVersionDue(instant(noon), instant(noon - hour))).toBe(true);
    expect(isVersionDue('no moment', instant(noon))).toBe(true);
  });
});
