import { addDays, parsePlainDate, weekday, weekdays } from '../../templates/calendar/plain-date.ts';
import type { PlainDate } from '../../templates/model/time.ts';

/**
 * The day that it is at Headquarters in New York, which the clock of A/RES/76/262 counts in. New York
 * is five hours behind UTC, and four from the second Sunday of March to the first Sunday of November,
 * both at two in the morning (15 U.S.C. 260a). Worked out here because loading the system's tables of
 * time zones takes longer than a whole quick command.
 */
export function headquartersToday(now: Date): PlainDate {
  const year = now.getUTCFullYear();
  const summer = utc(sundayOf(year, 3, 2), 7);
  const winter = utc(sundayOf(year, 11, 1), 6);
  const hours = now.getTime() >= summer && now.getTime() < winter ? 4 : 5;
  return day(new Date(now.getTime() - hours * 3_600_000).toISOString().slice(0, 10));
}

const utc = (date: PlainDate, hour: number): number =>
  Date.parse(`${date}T${String(hour).padStart(2, '0')}:00:00Z`);

function sundayOf(year: number, month: number, nth: number): PlainDate {
  const first = day(`${year}-${String(month).padStart(2, '0')}-01`);
  return addDays(first, weekdays.sunday - weekday(first) + 7 * (nth - 1));
}

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new Error('The machine has a clock outside the years 0001 to 9999');
  return date;
}
