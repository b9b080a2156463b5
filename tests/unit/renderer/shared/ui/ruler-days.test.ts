import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulerDays } from '../../../../../renderer/shared/ui/ruler-days.ts';
import { vetoClock } from '../../../../../templates/calendar/veto-clock.ts';
import type { Veto } from '../../../../../templates/model/reference.ts';
import type { PlainDate } from '../../../../../templates/model/time.ts';
import type { VetoClock } from '../../../../../templates/model/veto-clock.ts';
import { calendar, register, vetoOf } from '../../../../support/un-core.ts';

const since2022 = register.vetoes.filter(({ date }) => date >= '2022-04-26');
const anyVeto = fc.constantFrom(...since2022);
const anyDay = fc
  .integer({ min: 0, max: 1800 })
  .map((n) => new Date(Date.UTC(2022, 3, 26) + n * 86_400_000).toISOString().slice(0, 10))
  .map((text) => text as PlainDate);

const clockOf = (veto: Veto, today: PlainDate): VetoClock => {
  const clock = vetoClock(veto, calendar, today);
  if (!clock.ok) throw new Error(clock.problem.code);
  return clock.value;
};

describe('the day ruler', () => {
  test('has the ten working days in order, and marks at most one as the day of today or of the meeting', () => {
    fc.assert(
      fc.property(anyVeto, anyDay, (veto, today) => {
        const clock = clockOf(veto, today);
        const days = rulerDays(clock, today).flatMap((day) =>
          day.kind === 'working' ? [day] : [],
        );
        expect(days.slice(0, 10).map(({ date }) => date)).toEqual(clock.workingDays);
        expect(days.slice(0, 10).map(({ number }) => number)).toEqual([
          1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ]);
        expect(days.length).toBeLessThanOrEqual(11);
        const marked = days.filter(({ look }) => ['today', 'met', 'session'].includes(look));
        expect(marked.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has a gap exactly where days are closed', () => {
    fc.assert(
      fc.property(anyVeto, anyDay, (veto, today) => {
        const clock = clockOf(veto, today);
        const gaps = rulerDays(clock, today).filter(({ kind }) => kind === 'closed').length;
        const dates = [veto.date, ...clock.workingDays];
        const closed = dates.filter(
          (date, at) => at > 0 && Date.parse(date) - Date.parse(dates[at - 1] ?? '') > 86_400_000,
        ).length;
        expect([closed, closed + 1]).toContain(gaps);
      }),
    );
  });

  test('shows the debate of 1 October 2025 on day 9, and the debate of 9 January 2024 behind its holidays', () => {
    const today = '2026-11-23' as PlainDate;
    const gaza = rulerDays(clockOf(vetoOf('S/2025/583'), today), today);
    expect(gaza.find((day) => day.kind === 'working' && day.look === 'met')).toMatchObject({
      date: '2025-10-01',
      number: 9,
    });
    const winter = rulerDays(clockOf(vetoOf('S/2023/1029'), today), today);
    expect(winter.flatMap((day) => (day.kind === 'closed' ? day.holidays : []))).toHaveLength(2);
  });

  test('tells an open window: what is behind, today, ahead', () => {
    const today = '2025-09-25' as PlainDate;
    const veto = { ...vetoOf('S/2025/583'), debate: null };
    const looks = rulerDays(clockOf(veto, today), today).flatMap((day) =>
      day.kind === 'working' ? [day.look] : [],
    );
    expect(looks.slice(0, 6)).toEqual(['past', 'past', 'past', 'past', 'today', 'ahead']);
  });
});
