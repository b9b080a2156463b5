import { parsePlainDate } from '../../calendar/plain-date.ts';
import { clockForDate } from '../../calendar/veto-clock.ts';
import { formatDate } from '../../print/format-date.ts';
import type { FormRule } from '../rule.ts';

/** The debate falls within the ten working days after the veto (A/RES/76/262, para. 1). Silent where the calendar does not reach. */
export const debateInWindow: FormRule<'debate-in-window'> = (
  { vetoDate, debateDate },
  { draft, library },
) => {
  const veto = parsePlainDate(draft.fields[vetoDate]?.value ?? '');
  const debate = parsePlainDate(draft.fields[debateDate]?.value ?? '');
  if (!veto || !debate) return [];
  const clock = clockForDate(veto, library.calendar, debate);
  if (!clock.ok || clock.value.exempt || (debate > veto && debate <= clock.value.lastDay))
    return [];
  return [
    {
      code: 'debate-outside-window',
      severity: 'warning',
      where: { in: 'field', draft: draft.id, field: debateDate },
      values: {
        debate: formatDate(debate, draft.language),
        lastDay: formatDate(clock.value.lastDay, draft.language),
      },
    },
  ];
};
