import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  parsePlainDate,
  weekday,
  yearOf,
} from '../../../../templates/calendar/plain-date.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';

const day = 86_400_000;
/** A day and the reference for it: a moment at noon, counted by the platform. */
const days = fc
  .integer({ min: Date.UTC(1600, 0, 1) / day, max: Date.UTC(2400, 11, 31) / day })
  .map((number) => ({
    number,
    date: new Date(number * day).toISOString().slice(0, 10) as PlainDate,
  }));

describe('plain dates', () => {
  it('read exactly the days that exist', () => {
    for (const text of ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2022-04-26'])
      expect(parsePlainDate(text)).toBe(text);
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-1-1',
      '0000-01-01',
      ' 2024-01-01',
      '2024-01-01T00:00',
      '٢٠٢٤-٠١-٠١',
      '',
      'yesterday',
    ])
      expect(parsePlainDate(text)).toBeUndefined();
  });

  it('agree with the platform on days and weekdays', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), ({ number, date }, count) => {
        expect(addDays(date, count)).toBe(
          new Date((number + count) * day).toISOString().slice(0, 10),
        );
        expect(weekday(date) % 7).toBe(new Date(number * day).getUTCDay());
        expect(yearOf(date)).toBe(new Date(number * day).getUTCFullYear());
      }),
    );
  });

  it('come back when days are added and taken away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -50_000, max: 50_000 }), ({ date }, count) => {
        expect(addDays(addDays(date, count), -count)).toBe(date);
      }),
    );
  });

  it('refuse to leave the years that have four digits', () => {
    expect(() => addDays('9999-12-31' as PlainDate, 1)).toThrow(/0001 to 9999/);
    expect(() => addDays('0001-01-01' as PlainDate, -1)).toThrow(/0001 to 9999/);
  });
});
