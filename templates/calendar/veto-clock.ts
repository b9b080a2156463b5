import type { Finding } from '../model/finding.ts';
import type { HeadquartersCalendar, SpecialSession, Veto, VetoDebate } from '../model/reference.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { PlainDate } from '../model/time.ts';
import type { ClockState, VetoClock } from '../model/veto-clock.ts';
import { clockReasons } from './clock-reasons.ts';
import { addDays } from './plain-date.ts';
import { workingDayNumber, workingDaysAfter } from './working-days.ts';

/** The day on which the Assembly adopted resolution 76/262; a veto of this day or later opens a window. */
export const resolutionDay = '2022-04-26' as PlainDate;

/** Working days within which the Assembly is to meet (A/RES/76/262, para. 1). */
const windowLength = 10;

/** Days before the debate by which the Council is invited to report: 72 hours (A/RES/76/262, para. 3). */
const reportLead = 3;

/**
 * The clock of a veto of the register, as it stands on `today`. Fails with `calendar-too-short` where
 * the count meets a year whose holidays the calendar does not list; a veto from before the resolution
 * has a clock that says so and counts nothing.
 */
export const vetoClock = (
  veto: Veto,
  calendar: HeadquartersCalendar,
  today: PlainDate,
): Result<VetoClock, Finding> =>
  clock(
    {
      veto: {
        date: veto.date,
        draft: veto.draft,
        entry: veto.entry,
        ...(veto.draft !== null && veto.unverifiedFields.includes('draft')
          ? { draftUnverified: true }
          : {}),
      },
      debate: veto.debate,
      session: veto.specialSession,
    },
    calendar,
    today,
  );

/** The clock of a veto cast on a day, where no register tells more. Fails as `vetoClock` does. */
export const clockForDate = (
  date: PlainDate,
  calendar: HeadquartersCalendar,
  today: PlainDate,
): Result<VetoClock, Finding> =>
  clock({ veto: { date, draft: null, entry: null }, debate: null, session: null }, calendar, today);

interface Facts {
  readonly veto: VetoClock['veto'];
  readonly debate: VetoDebate | null;
  readonly session: SpecialSession | null;
}

function clock(
  facts: Facts,
  calendar: HeadquartersCalendar,
  today: PlainDate,
): Result<VetoClock, Finding> {
  const { veto, debate, session } = facts;
  if (veto.date < resolutionDay)
    return ok(
      explained(
        {
          veto,
          workingDays: [],
          lastDay: veto.date,
          holidays: [],
          exempt: { reason: 'before-resolution' },
          state: { kind: 'before-resolution' },
        },
        calendar,
      ),
    );
  const { days, holidays, covered } = workingDaysAfter(veto.date, windowLength, calendar);
  const lastDay = days.at(-1);
  if (!covered || lastDay === undefined) return fail(tooShort(veto.date, calendar));
  return ok(
    explained(
      {
        veto,
        workingDays: days,
        lastDay,
        holidays,
        ...(session
          ? { exempt: { reason: 'special-session', session } as const }
          : { specialReportBy: addDays(debate?.date ?? lastDay, -reportLead) }),
        ...(debate ? { debate } : {}),
        state: stateOn(today, facts, days, calendar),
      },
      calendar,
    ),
  );
}

const explained = (
  counted: Omit<VetoClock, 'reasons'>,
  calendar: HeadquartersCalendar,
): VetoClock => ({ ...counted, reasons: clockReasons(counted, calendar) });

/** A meeting that is still to come leaves the window open. */
function stateOn(
  today: PlainDate,
  { veto, debate, session }: Facts,
  days: readonly PlainDate[],
  calendar: HeadquartersCalendar,
): ClockState {
  const onWorkingDay = (met: PlainDate): number => workingDayNumber(veto.date, met, calendar);
  if (debate && debate.date <= today)
    return { kind: 'debate-held', debate, onWorkingDay: onWorkingDay(debate.date) };
  if (session && session.date <= today)
    return { kind: 'special-session', session, onWorkingDay: onWorkingDay(session.date) };
  const lastDay = days.at(-1);
  if (lastDay !== undefined && today > lastDay) return { kind: 'lapsed' };
  return { kind: 'open', workingDaysLeft: days.filter((day) => day > today).length };
}

const tooShort = (date: PlainDate, { years }: HeadquartersCalendar): Finding => ({
  code: 'calendar-too-short',
  severity: 'error',
  where: { in: 'input', path: 'date' },
  values: { asked: date, known: Object.keys(years).sort().join(', ') },
});
