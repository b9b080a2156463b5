import type { PlainDate } from '../../templates/model/time.ts';

/** The day that a moment falls on where this computer is. */
export function localDay(moment: Date): PlainDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as PlainDate;
}
