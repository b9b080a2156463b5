import { useMemo } from 'react';
import type { Instant, PlainDate } from '../../../templates/model/time.ts';
import { useInterfaceLanguage } from '../strings/use-interface-language.ts';
import { useWorld } from '../world.ts';
import { dayOf, formatDate, formatMoment, formatTime } from './dates.ts';
import { formatNumber } from './numbers.ts';

/** Dates and numbers as the interface's language writes them. */
export function useFormat() {
  const language = useInterfaceLanguage();
  const { today } = useWorld();
  return useMemo(
    () => ({
      date: (date: PlainDate) => formatDate(date, 'long', language),
      shortDate: (date: PlainDate) => formatDate(date, 'short', language),
      day: (date: PlainDate) => formatDate(date, 'day', language),
      weekday: (date: PlainDate) => formatDate(date, 'weekday', language),
      moment: (moment: Instant) => formatMoment(moment, today, language),
      time: (moment: Instant) => formatTime(moment, language),
      /** "23 September 2025 11:30", in the computer's time zone. */
      dayAndTime: (moment: Instant) =>
        `${formatDate(dayOf(moment), 'long', language)} ${formatTime(moment, language)}`,
      number: (value: number) => formatNumber(value, language),
    }),
    [language, today],
  );
}
