import { describe, expect, it } from 'vitest';
import { sessionOf } from '../../../../templates/calendar/session-of.ts';
import type { PlainDate } from '../../../../templates/model/time.ts';
import { library, register } from '../../../support/un-core.ts';

const { calendar } = library;

const of = (date: string) => sessionOf(date as PlainDate, calendar);

describe('the session of the Assembly on a day', () => {
  it('turns on the opening day in September', () => {
    expect(of('2022-09-12')).toEqual({ session: 76, verified: true });
    expect(of('2022-09-13')).toEqual({ session: 77, verified: true });
    expect(of('2026-04-16')).toEqual({ session: 80, verified: true });
    expect(of('2025-12-31')).toEqual({ session: 80, verified: true });
  });

  it('is not vouched for where the opening day is not', () => {
    expect(of('2023-09-11')).toEqual({ session: 78, verified: false });
    expect(of('2025-09-08')).toEqual({ session: 79, verified: false });
  });

  it('is not guessed in a September that is not listed', () => {
    expect(of('2030-09-10')).toBeUndefined();
    expect(of('2030-08-31')).toEqual({ session: 84, verified: true });
    expect(of('1946-05-01')).toBeUndefined();
  });

  it('agrees with the records of the debates', () => {
    for (const { debate } of register.vetoes) {
      const session = /^A\/(\d+)\/PV\./.exec(debate?.meetings[0] ?? '')?.[1];
      if (debate && session) expect(of(debate.date)?.session).toBe(Number(session));
    }
  });
});
