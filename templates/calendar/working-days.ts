import type { HeadquartersCalendar, Holiday } from '../model/reference.ts';
import type { PlainDate } from '../model/time.ts';
import { addDays, weekday, weekdays } from './plain-date.ts';

/** A run of working days after a day, and what was passed over on the way. */
export interface WorkingDays {
  readonly days: readonly PlainDate[];
  /** Headquarters holidays passed over, on weekdays only. */
  readonly holidays: readonly Holiday[];
  /** False where the run meets a year whose holidays the calendar does not list; it is cut off there. */
  readonly covered: boolean;
}

/**
 * The first `count` working days after a day, which itself is not counted: every day but Saturdays,
 * Sundays and the Headquarters holidays that the calendar lists. The resolution does not define a
 * working day; this is the count that every debate held so far agrees with.
 */
export function workingDaysAfter(
  date: PlainDate,
  count: number,
  calendar: HeadquartersCalendar,
): WorkingDays {
  const days: PlainDate[] = [];
  const holidays: Holiday[] = [];
  if (!isCovered(date, calendar)) return { days, holidays, covered: false };
  for (let day = addDays(date, 1); days.length < count; day = addDays(day, 1)) {
    if (!isCovered(day, calendar)) return { days, holidays, covered: false };
    if (isWeekend(day)) continue;
    const holiday = holidayOn(day, calendar);
    if (holiday) holidays.push(holiday);
    else days.push(day);
  }
  return { days, holidays, covered: true };
}

/** Which working day after `from` the day `to` is: 1 for the first. A day that is none has the number of the one before it. */
export function workingDayNumber(
  from: PlainDate,
  to: PlainDate,
  calendar: HeadquartersCalendar,
): number {
  let number = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) number += 1;
  return number;
}

/** Whether Headquarters works on a day, as far as the calendar knows. */
export const isWorkingDay = (date: PlainDate, calendar: HeadquartersCalendar): boolean =>
  !isWeekend(date) && !holidayOn(date, calendar);

const isWeekend = (date: PlainDate): boolean => weekday(date) >= weekdays.saturday;

const isCovered = (date: PlainDate, calendar: HeadquartersCalendar): boolean =>
  calendar.years[date.slice(0, 4)] !== undefined;

const holidayOn = (date: PlainDate, calendar: HeadquartersCalendar): Holiday | undefined =>
  calendar.years[date.slice(0, 4)]?.holidays.find((holiday) => holiday.date === date);
