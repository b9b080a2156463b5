import type { HeadquartersCalendar, VetoRegister } from '../model/reference.ts';
import type { PlainDate } from '../model/time.ts';
import type { VetoClock } from '../model/veto-clock.ts';
import { vetoClock } from './veto-clock.ts';

/**
 * The clocks of the register's vetoes since resolution 76/262, newest first; two vetoes of one day keep
 * a clock each, because each has its own draft. A veto beyond the years of the calendar has none.
 */
export const vetoWindows = (
  { vetoes }: VetoRegister,
  calendar: HeadquartersCalendar,
  today: PlainDate,
): readonly { readonly entry: number; readonly clock: VetoClock }[] =>
  vetoes
    .flatMap((veto) => {
      const clock = vetoClock(veto, calendar, today);
      return clock.ok && clock.value.state.kind !== 'before-resolution'
        ? [{ entry: veto.entry, clock: clock.value }]
        : [];
    })
    .sort((a, b) => b.clock.veto.date.localeCompare(a.clock.veto.date) || a.entry - b.entry);
