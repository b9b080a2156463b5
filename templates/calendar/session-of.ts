import type { HeadquartersCalendar } from '../model/reference.ts';
import type { PlainDate } from '../model/time.ts';
import { yearOf } from './plain-date.ts';

/** A regular session of the General Assembly. */
export interface SessionOfDay {
  readonly session: number;
  /** False where the answer hangs on an opening day that was not confirmed. */
  readonly verified: boolean;
}

/**
 * The regular session of the Assembly in progress on a day: session n opens in September of the year
 * 1945 + n. Undefined before the third session, and in a September whose opening day the calendar
 * does not list.
 */
export function sessionOf(
  date: PlainDate,
  { sessions }: HeadquartersCalendar,
): SessionOfDay | undefined {
  const year = yearOf(date);
  const opening = year - 1945;
  if (opening <= 2) return undefined;
  const month = date.slice(5, 7);
  if (month !== '09') return { session: month < '09' ? opening - 1 : opening, verified: true };
  const listed = sessions.find(({ session }) => session === opening);
  if (!listed) return undefined;
  return {
    session: date < listed.opened ? opening - 1 : opening,
    verified: !listed.unverifiedFields.includes('opened'),
  };
}
