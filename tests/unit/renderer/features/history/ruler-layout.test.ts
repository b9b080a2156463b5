import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulerLayout } from '../../../../../renderer/features/history/ruler-layout.ts';
import type { VersionId } from '../../../../../templates/model/ids.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';
import type { Version, VersionMark } from '../../../../../templates/model/version.ts';

const dayOf = (moment: string) => moment.slice(0, 10) as PlainDate;
const today = '2025-09-25' as PlainDate;
const version = (at: string, mark: VersionMark = { kind: 'auto' }): Version => ({
  id: `v ${at}` as VersionId,
  at: `${at}.000Z`,
  mark,
});
const lay = (...versions: readonly Version[]) => rulerLayout(versions, today, dayOf);

describe('the ruler of versions', () => {
  test('has only days with versions and today, with a gap where days lie between', () => {
    const { days } = lay(version('2025-09-19T09:00:00'), version('2025-09-24T09:00:00'));
    expect(days.map(({ date, afterGap }) => [date, afterGap])).toEqual([
      ['2025-09-19', false],
      ['2025-09-24', true],
      ['2025-09-25', false],
    ]);
    expect(days[1]!.at).toBeGreaterThan(days[0]!.at + days[0]!.width);
  });

  test('gives every version room of its own, in order, inside its day; now is last', () => {
    const moments = fc
      .uniqueArray(
        fc.date({
          min: new Date('2025-09-21'),
          max: new Date('2025-09-25T20:00:00Z'),
          noInvalidDate: true,
        }),
        { maxLength: 60, selector: (date) => date.getTime() },
      )
      .map((dates) => dates.map((date) => date.toISOString().slice(0, 19)).sort());
    fc.assert(
      fc.property(moments, (all) => {
        const versions = [...new Set(all)].map((at) => version(at));
        const { dots, days, width } = rulerLayout(versions, today, dayOf);
        expect(dots.map(({ point }) => point)).toEqual([...versions.map(({ id }) => id), 'now']);
        for (const [index, { at }] of dots.entries()) {
          const next = dots[index + 1];
          if (next) expect(next.at - at).toBeGreaterThanOrEqual(1 - 1e-9);
          const date = versions[index] ? dayOf(versions[index].at) : today;
          const day = days.find((one) => one.date === date)!;
          expect(at).toBeGreaterThan(day.at);
          expect(at).toBeLessThan(day.at + day.width);
        }
        expect(days.at(-1)!.at + days.at(-1)!.width).toBe(width);
      }),
    );
  });

  test('draws a lane from a copy that was given away to where it was merged', () => {
    const given = version('2025-09-23T09:00:00', { kind: 'shared', name: 'Capital' });
    const merged = version('2025-09-24T09:00:00', { kind: 'merged', name: 'capital.aide' });
    const { dots, lanes } = lay(given, version('2025-09-23T10:00:00'), merged);
    const at = (one: Version) => dots.find(({ point }) => point === one.id)!.at;
    expect(lanes).toEqual([{ from: at(given), to: at(merged) }]);
    expect(lay(given).lanes).toEqual([]);
    expect(lay(merged).lanes).toEqual([]);
  });
});
