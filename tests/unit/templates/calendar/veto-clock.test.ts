import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findVeto } from '../../../../templates/calendar/find-veto.ts';
import { addDays, weekday } from '../../../../templates/calendar/plain-date.ts';
import {
  clockForDate,
  resolutionDay,
  vetoClock,
} from '../../../../templates/calendar/veto-clock.ts';
import { vetoWindows } from '../../../../templates/calendar/veto-windows.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import type { VetoClock } from '../../../../templates/model/veto-clock.ts';
import { library, register } from '../../../support/un-core.ts';

const { calendar } = library;

const today = '2026-11-23' as PlainDate;

function clockOf(key: string, on: PlainDate = today): VetoClock {
  const veto = findVeto(register, key);
  if (!veto.ok) throw new Error(veto.problem.code);
  const clock = vetoClock(veto.value, calendar, on);
  if (!clock.ok) throw new Error(clock.problem.code);
  return clock.value;
}

const holidays = new Set(
  Object.values(calendar.years).flatMap((year) => year.holidays.map(({ date }) => date)),
);

/** Days whose ten working days lie within the years that the calendar lists. */
const coveredDays = fc
  .integer({ min: 0, max: 2_000 })
  .map((count) => addDays(resolutionDay, count));

function countFrom(date: PlainDate): VetoClock {
  const clock = clockForDate(date, calendar, date);
  if (!clock.ok) throw new Error(`${clock.problem.code} ${date}`);
  return clock.value;
}

/** Every veto since the resolution: entry, draft, tenth working day, how it was met, on which working day. */
const table: readonly (readonly [number, string | null, string, string, string, number])[] = [
  [213, 'S/2022/431', '2022-06-10', 'debate-held', '2022-06-08', 8],
  [214, 'S/2022/538', '2022-07-22', 'debate-held', '2022-07-21', 9],
  [215, 'S/2022/720', '2022-10-14', 'special-session', '2022-10-10', 6],
  [216, 'S/2023/506', '2023-07-25', 'debate-held', '2023-07-19', 6],
  [217, 'S/2023/638', '2023-09-14', 'debate-held', '2023-09-11', 7],
  [218, 'S/2023/773', '2023-11-01', 'special-session', '2023-10-26', 6],
  [219, 'S/2023/792', '2023-11-08', 'special-session', '2023-10-26', 1],
  [220, 'S/2023/970', '2023-12-22', 'special-session', '2023-12-12', 2],
  [221, 'S/2023/1029', '2024-01-09', 'debate-held', '2024-01-09', 10],
  [222, 'S/2024/173', '2024-03-05', 'debate-held', '2024-03-04', 9],
  [223, 'S/2024/239', '2024-04-08', 'debate-held', '2024-04-08', 10],
  [224, 'S/2024/255', '2024-04-15', 'debate-held', '2024-04-11', 8],
  [225, 'S/2024/312', '2024-05-02', 'debate-held', '2024-05-01', 9],
  [226, 'S/2024/302', '2024-05-08', 'debate-held', '2024-05-06', 8],
  [227, 'S/2024/826', '2024-12-03', 'debate-held', '2024-11-26', 6],
  [228, 'S/2024/835', '2024-12-05', 'special-session', '2024-12-04', 9],
  [229, 'S/2025/115', '2025-03-10', 'debate-held', '2025-03-06', 8],
  [230, 'S/2025/116', '2025-03-10', 'debate-held', '2025-03-06', 8],
  [231, 'S/2025/353', '2025-06-19', 'special-session', '2025-06-12', 5],
  [232, 'S/2025/583', '2025-10-02', 'debate-held', '2025-10-01', 9],
  [233, null, '2026-04-21', 'debate-held', '2026-04-16', 7],
];

describe('the clock of resolution 76/262', () => {
  it('covers every veto of the register since the resolution', () => {
    const since = register.vetoes.filter(({ date }) => date >= resolutionDay);
    expect(since.map(({ entry, draft }) => [entry, draft])).toEqual(
      table.map(([entry, draft]) => [entry, draft]),
    );
  });

  it.each(table)('entry %i (%s) has until %s: %s on %s', (entry, draft, lastDay, kind, met, on) => {
    const clock = clockOf(`#${entry}`);
    expect(clock.veto.draft).toBe(draft);
    expect(clock.lastDay).toBe(lastDay);
    expect(clock.state.kind).toBe(kind);
    if (clock.state.kind === 'debate-held') {
      expect(clock.state.debate.date).toBe(met);
      expect(clock.state.onWorkingDay).toBe(on);
      expect(clock.exempt).toBeUndefined();
      expect(clock.specialReportBy).toBe(addDays(met as PlainDate, -3));
    }
    if (clock.state.kind === 'special-session') {
      expect(clock.state.session.date).toBe(met);
      expect(clock.state.onWorkingDay).toBe(on);
      expect(clock.exempt?.reason).toBe('special-session');
      expect(clock.specialReportBy).toBeUndefined();
    }
  });

  it('names the debate of 1 October 2025', () => {
    const clock = clockOf('S/2025/583');
    expect(clock.debate?.meetings).toEqual(['A/80/PV.15']);
    expect(clock.reasons.join(' ')).toContain('1 October 2025, working day 9');
  });

  it('leaves out Christmas Day and New Year’s Day, and says how each date is known', () => {
    const clock = clockOf('S/2023/1029');
    expect(clock.holidays.map(({ date }) => date)).toEqual(['2023-12-25', '2024-01-01']);
    const reasons = clock.reasons.join(' ');
    expect(reasons).toContain('Christmas Day, 25 December 2023, is left out');
    expect(reasons).toContain('not read from the official list');
    expect(reasons).toContain('Its date was read in a published list');
    expect(reasons).toContain('The holiday list of 2023 was not checked');
    expect(reasons).not.toContain('The holiday list of 2024');
  });

  it('says which special session stood in for a debate', () => {
    expect(clockOf('S/2022/720').reasons.join(' ')).toContain('emergency special session (ES-11)');
  });

  it('counts down, then closes', () => {
    const open = clockOf('S/2025/583', '2025-09-25' as PlainDate);
    expect(open.state).toEqual({ kind: 'open', workingDaysLeft: 5 });
    expect(open.reasons.join(' ')).toContain('The debate is set for 1 October 2025');
    expect(clockOf('S/2025/583', '2025-10-01' as PlainDate).state.kind).toBe('debate-held');
    expect(clockOf('S/2022/720', '2022-10-05' as PlainDate).reasons.join(' ')).toContain(
      'An emergency special session (ES-11) is set for 10 October 2022',
    );

    const unknown = '2026-03-02' as PlainDate;
    const lastDay = countFrom(unknown).lastDay;
    const standing = (on: PlainDate) => clockForDate(unknown, calendar, on);
    expect(standing(lastDay)).toMatchObject({ value: { state: { workingDaysLeft: 0 } } });
    expect(standing(addDays(lastDay, 1))).toMatchObject({ value: { state: { kind: 'lapsed' } } });
    expect(standing(unknown)).toMatchObject({
      value: { specialReportBy: addDays(lastDay, -3), state: { workingDaysLeft: 10 } },
    });
  });

  it('counts nothing before the resolution and says so', () => {
    for (const key of ['#1', 'S/2022/155']) {
      const clock = clockOf(key);
      expect(clock.workingDays).toEqual([]);
      expect(clock.exempt).toEqual({ reason: 'before-resolution' });
      expect(clock.specialReportBy).toBeUndefined();
      expect(clock.reasons).toHaveLength(1);
    }
    expect(countFrom(addDays(resolutionDay, -1)).state.kind).toBe('before-resolution');
    expect(countFrom(resolutionDay).workingDays).toHaveLength(10);
  });

  it('does not count where no holidays are listed', () => {
    for (const date of ['2027-12-20', '2028-06-01', '9999-12-31'] as PlainDate[])
      expect(clockForDate(date, calendar, today)).toMatchObject({
        ok: false,
        problem: { code: 'calendar-too-short', values: { asked: date } },
      });
  });

  it('holds ten different working days, the last of them the last day', () => {
    fc.assert(
      fc.property(coveredDays, (date) => {
        const { workingDays, lastDay } = countFrom(date);
        expect(new Set(workingDays).size).toBe(10);
        expect(workingDays.at(-1)).toBe(lastDay);
        expect([...workingDays].sort()).toEqual(workingDays);
        for (const day of workingDays) {
          expect(day > date).toBe(true);
          expect(weekday(day)).toBeLessThan(6);
          expect(holidays.has(day)).toBe(false);
        }
      }),
    );
  });

  it('never ends earlier for a later veto, and skips no working day', () => {
    fc.assert(
      fc.property(coveredDays, fc.integer({ min: 1, max: 30 }), (date, later) => {
        expect(countFrom(addDays(date, later)).lastDay >= countFrom(date).lastDay).toBe(true);
        const { workingDays, lastDay, holidays: left } = countFrom(date);
        for (let day = addDays(date, 1); day <= lastDay; day = addDays(day, 1))
          expect(
            workingDays.includes(day) ||
              weekday(day) > 5 ||
              left.some((holiday) => holiday.date === day),
          ).toBe(true);
      }),
    );
  });
});

describe('the windows for a list', () => {
  it('hold every veto since the resolution, newest first', () => {
    const entries = vetoWindows(register, calendar, today).map(({ entry }) => entry);
    expect(entries).toHaveLength(table.length);
    expect(entries.slice(0, 5)).toEqual([233, 232, 231, 229, 230]);
  });
});
