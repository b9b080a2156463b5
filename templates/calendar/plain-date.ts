import type { PlainDate } from '../model/time.ts';

/**
 * Days in the proleptic Gregorian calendar by whole-number arithmetic: no clock, no zone, no Date
 * object, so that the same question has the same answer on every machine. The counting of days
 * follows the civil-day algorithm of 400-year eras (146,097 days each), with the year from March.
 */
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The weekdays by their ISO 8601 number. */
export const weekdays = { saturday: 6, sunday: 7 } as const;

/** A day from text as `YYYY-MM-DD`, years 0001 to 9999; undefined where there is no such day. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = (pattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  return exists ? (text as PlainDate) : undefined;
}

/** The day `count` days later, or earlier where `count` is negative. Throws where it leaves the years 0001 to 9999. */
export const addDays = (date: PlainDate, count: number): PlainDate =>
  fromNumber(toNumber(date) + count);

/** The day of the week by its ISO 8601 number: 1 for Monday to 7 for Sunday. */
export const weekday = (date: PlainDate): number => positive(toNumber(date) + 3, 7) + 1;

/** The year of a day. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const positive = (value: number, modulus: number): number =>
  ((value % modulus) + modulus) % modulus;

/** Days since 1970-01-01. */
function toNumber(date: PlainDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function fromNumber(days: number): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const parsed = parsePlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  if (!parsed) throw new Error(`Day ${days} lies outside the years 0001 to 9999`);
  return parsed;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
