import type { HeadquartersCalendar } from '../model/reference.ts';
import { formatDate } from '../print/format-date.ts';
import type { PlainDate } from '../model/time.ts';
import { yearOf } from './plain-date.ts';
import type { VetoClock } from '../model/veto-clock.ts';

/** Why a clock says what it says, one sentence a step, in English. */
export function clockReasons(
  clock: Omit<VetoClock, 'reasons'>,
  calendar: HeadquartersCalendar,
): readonly string[] {
  const { veto, lastDay, holidays, state } = clock;
  const counting = [
    `The count starts on the day after the veto of ${say(veto.date)}.`,
    'Saturdays and Sundays are left out.',
    ...holidays.map(
      ({ date, name, verified }) =>
        `${name}, ${say(date)}, is left out: Headquarters is closed.${verified ? ' Its date was read in a published list.' : ' That date is worked out, not read from the official list.'}`,
    ),
    `The tenth working day is ${say(lastDay)}.`,
    ...yearsOf(clock)
      .filter((year) => calendar.years[year]?.verified !== true)
      .map((year) => `The holiday list of ${year} was not checked against the official one.`),
  ];
  switch (state.kind) {
    case 'before-resolution':
      return [
        `The veto of ${say(veto.date)} was cast before resolution 76/262 was adopted on 26 April 2022; no debate follows from it.`,
      ];
    case 'debate-held':
      return [
        ...counting,
        `The Assembly debated it on ${say(state.debate.date)}, working day ${state.onWorkingDay}.${state.debate.unverifiedFields.includes('date') ? ' That date is not confirmed.' : ''}`,
        ...reportReason(clock, 'the debate'),
      ];
    case 'special-session':
      return [
        ...counting,
        `The Assembly met in emergency special session (${state.session.session}) on ${say(state.session.date)}, working day ${state.onWorkingDay}; the duty to hold a debate falls away.`,
      ];
    case 'open':
      return [
        ...counting,
        `${left(state.workingDaysLeft)} left after today. ${whatIsPlanned(clock)}`,
        ...reportReason(
          clock,
          clock.debate ? 'the debate' : 'that last day, as no debate is known',
        ),
      ];
    case 'lapsed':
      return [
        ...counting,
        'The window has closed. The register names no debate and no special session; it may be incomplete.',
      ];
  }
}

const left = (days: number): string =>
  days === 1 ? 'One working day is' : `${days === 0 ? 'No' : days} working days are`;

function whatIsPlanned({ debate, exempt }: Omit<VetoClock, 'reasons'>): string {
  if (debate) return `The debate is set for ${say(debate.date)}.`;
  if (exempt?.reason === 'special-session')
    return `An emergency special session (${exempt.session.session}) is set for ${say(exempt.session.date)}.`;
  return 'The register names no debate yet.';
}

const reportReason = (
  { specialReportBy }: Omit<VetoClock, 'reasons'>,
  before: string,
): readonly string[] =>
  specialReportBy
    ? [
        `The Security Council is invited to send its special report by ${say(specialReportBy)}, 72 hours before ${before}.`,
      ]
    : [];

const yearsOf = ({ veto, lastDay }: Omit<VetoClock, 'reasons'>): readonly string[] => [
  ...new Set([String(yearOf(veto.date)), String(yearOf(lastDay))]),
];

const say = (date: PlainDate): string => formatDate(date, 'en');
