import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parsePlainDate, weekday } from '../../../../templates/calendar/plain-date.ts';
import { library } from '../../../support/un-core.ts';

const { calendar } = library;
const days = Object.entries(calendar.years).flatMap(([year, { holidays }]) =>
  holidays.map((holiday) => ({ year, ...holiday })),
);

describe('the Headquarters calendar', () => {
  it('lists the holidays of 2022 to 2027, on weekdays of their year, each once and in order', () => {
    expect(
      Object.entries(calendar.years).map(([year, { holidays }]) => [year, holidays.length]),
    ).toEqual([
      ['2022', 8],
      ['2023', 9],
      ['2024', 9],
      ['2025', 9],
      ['2026', 9],
      ['2027', 10],
    ]);
    for (const { year, date, name } of days) {
      expect(parsePlainDate(date), name).toBe(date);
      expect(date.slice(0, 4)).toBe(year);
      expect(weekday(date), `${date} ${name}`).toBeLessThan(6);
    }
    const dates = days.map(({ date }) => date);
    expect([...new Set(dates)].sort()).toEqual(dates);
  });

  it('moves a holiday only off a weekend', () => {
    for (const { date, nominalDate, name } of days)
      if (nominalDate) {
        expect(weekday(nominalDate), name).toBeGreaterThan(5);
        expect(name).toContain('(observed)');
        expect(nominalDate).not.toBe(date);
      }
  });

  it('vouches for 2024 alone and says how sure it is of the rest', () => {
    for (const [year, { verified, holidays, basis }] of Object.entries(calendar.years)) {
      expect(verified, year).toBe(year === '2024');
      expect(basis).not.toBe('');
      for (const holiday of holidays) {
        expect(holiday.verified, year).toBe(verified);
        expect(holiday.confidence !== undefined, year).toBe(!verified);
      }
    }
  });

  it('lists the sessions without gaps, with what is not verified', () => {
    const { sessions } = calendar;
    expect(sessions.map(({ session }) => session)).toEqual([76, 77, 78, 79, 80, 81]);
    sessions.slice(1).forEach(({ opened }, index) => {
      const before = sessions[index]?.closed;
      if (before) expect(opened).toBe(before);
    });
    expect(
      sessions.filter(({ unverifiedFields }) => unverifiedFields.includes('opened')).length,
    ).toBe(3);
  });

  it('has the facts it was made with', () => {
    const facts = days.map(({ date, name, verified }) => [date, name, verified]);
    expect(createHash('sha256').update(JSON.stringify(facts)).digest('hex')).toBe(
      '3738e96f0ee10b73e221da5c07cd73dd28c5a3afc49cae7a33f6025f93344f02',
    );
  });
});
