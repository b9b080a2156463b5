import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import type { PlainDate } from '../../../templates/model/time.ts';

/** How a working day looks: behind, now, ahead, the day the Assembly met, or after the matter was settled. */
export type DayLook = 'past' | 'today' | 'ahead' | 'met' | 'session' | 'after' | 'due';

export type RulerDay =
  | {
      readonly kind: 'working';
      readonly date: PlainDate;
      readonly number: number;
      readonly look: DayLook;
    }
  | { readonly kind: 'closed'; readonly date: PlainDate; readonly holidays: readonly string[] };

/**
 * The ten working days of a clock as a line of days; each run of closed days between two of them is
 * one gap. A debate later than the tenth day stands behind a gap of its own.
 */
export function rulerDays(clock: VetoClock, today: PlainDate): readonly RulerDay[] {
  const days: RulerDay[] = [];
  let before: PlainDate = clock.veto.date;
  clock.workingDays.forEach((date, index) => {
    if (daysBetween(before, date) > 1) days.push(closed(clock, before, date));
    days.push({ kind: 'working', date, number: index + 1, look: lookOf(clock, date, today) });
    before = date;
  });
  const met = metOn(clock);
  if (met && met.date > clock.lastDay) {
    days.push({ kind: 'closed', date: clock.lastDay, holidays: [] });
    days.push({ kind: 'working', date: met.date, number: met.onWorkingDay, look: met.look });
  }
  return days;
}

const closed = (clock: VetoClock, after: PlainDate, before: PlainDate): RulerDay => ({
  kind: 'closed',
  date: after,
  holidays: clock.holidays
    .filter(({ date }) => date > after && date < before)
    .map(({ name }) => name),
});

function lookOf(clock: VetoClock, date: PlainDate, today: PlainDate): DayLook {
  const met = metOn(clock);
  if (met) return date === met.date ? met.look : 'after';
  if (clock.state.kind !== 'open') return 'after';
  if (date === today) return 'today';
  if (date < today) return 'past';
  return clock.debate?.date === date ? 'due' : 'ahead';
}

/** The day that settled the matter, if there is one. */
function metOn(clock: VetoClock) {
  const { state } = clock;
  if (state.kind === 'debate-held')
    return { date: state.debate.date, onWorkingDay: state.onWorkingDay, look: 'met' } as const;
  if (state.kind === 'special-session')
    return { date: state.session.date, onWorkingDay: state.onWorkingDay, look: 'session' } as const;
  return undefined;
}

const daysBetween = (from: PlainDate, to: PlainDate): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
