import { parsePlainDate } from '../../../templates/calendar/plain-date.ts';
import { clockForDate, vetoClock } from '../../../templates/calendar/veto-clock.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { ok } from '../../../templates/model/result.ts';
import type { VetoClock } from '../../../templates/model/veto-clock.ts';
import { headquartersToday } from '../../services/headquarters-today.ts';
import { openPackStore } from '../../services/packs.ts';
import { chooseVeto } from '../choose-veto.ts';
import { defineCommand } from '../command.ts';
import { misuse, refusedBy } from '../refuse.ts';

export const clock = defineCommand({
  usage: `aide clock <S/yyyy/n | DATE> [--json]

Counts the ten working days of A/RES/76/262, para. 1, for a veto, named by the symbol of its draft
or by its day (YYYY-MM-DD), or for any other day.`,
  operands: ['The draft symbol or date'],
  options: {},
  async work({ operands: [asked = ''] }, { packRoots, now }) {
    const date = parsePlainDate(asked);
    if (!date && !/^S\/\d/i.test(asked) && !/^#\d+$/.test(asked))
      return misuse(
        `“${asked}” is neither a date such as 2025-09-18 nor a draft symbol such as S/2025/583.`,
      );
    const store = openPackStore(packRoots);
    const [register, calendar] = await Promise.all([store.vetoes(), store.calendar()]);
    const today = headquartersToday(now());
    const [ofDay, ...others] = register.vetoes.filter((veto) => veto.date === date);
    if (date && !ofDay) {
      const counted = clockForDate(date, calendar, today);
      if (!counted.ok) return refusedBy([counted.problem]);
      return done(counted.value, [`The register (as of ${register.asOf}) has no veto on ${date}.`]);
    }
    const veto = ofDay ? ok(ofDay) : chooseVeto(register, asked);
    if (!veto.ok) return veto;
    const counted = vetoClock(veto.value, calendar, today);
    if (!counted.ok) return refusedBy([counted.problem]);
    return done(
      counted.value,
      others.length === 0
        ? []
        : [`More than one veto was cast on ${asked}; also ${others.map(nameOf).join(', ')}.`],
    );
  },
});

const done = (found: VetoClock, notes: readonly string[]) =>
  ok({ exit: 0 as const, json: found, text: clockText(found), notes });

const nameOf = ({ draft, entry }: Veto): string => draft ?? `#${entry}`;

const clockText = ({ veto, lastDay, workingDays, holidays, exempt, reasons }: VetoClock): string =>
  [
    `Veto of ${veto.date}${veto.draft ? `, ${veto.draft}` : ''}${veto.draftUnverified ? ' (symbol to be confirmed)' : ''}`,
    ...(exempt?.reason === 'before-resolution'
      ? []
      : [
          `Last of ten working days: ${lastDay}`,
          `Working days: ${workingDays.join(' ')}`,
          ...holidays.map(({ date, name }) => `Left out: ${date}, ${name}`),
        ]),
    ...reasons,
  ]
    .map((line) => `${line}\n`)
    .join('');
