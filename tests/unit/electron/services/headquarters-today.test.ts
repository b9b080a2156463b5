import fc from 'fast-check';
import { expect, it } from 'vitest';
import { headquartersToday } from '../../../../electron/services/headquarters-today.ts';

it('is the day that the system’s time zones give for New York', () => {
  const newYork = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' });
  const moment = fc.date({
    min: new Date('2007-01-01'),
    max: new Date('2035-12-31'),
    noInvalidDate: true,
  });
  fc.assert(fc.property(moment, (now) => headquartersToday(now) === newYork.format(now)));
  for (const text of [
    '2025-03-09T06:59:59Z',
    '2025-03-09T07:00:00Z',
    '2025-11-02T05:59:59Z',
    '2025-11-02T06:00:00Z',
    '2025-07-01T03:59:59Z',
    '2025-07-01T04:00:00Z',
    '2025-01-01T04:59:59Z',
    '2025-01-01T05:00:00Z',
  ])
    expect(headquartersToday(new Date(text))).toBe(newYork.format(new Date(text)));
});
