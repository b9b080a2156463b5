import { parsePlainDate } from '../../../templates/calendar/plain-date.ts';
import type { Veto } from '../../../templates/model/reference.ts';
import { ok } from '../../../templates/model/result.ts';
import { openPackStore } from '../../services/packs.ts';
import { defineCommand } from '../command.ts';
import { misuse } from '../refuse.ts';
import { tableText } from '../table-text.ts';

export const vetoes = defineCommand({
  usage: `aide vetoes [--since DATE] [--json]

Lists the vetoes of the register.
  --since DATE   from this day on, as YYYY-MM-DD`,
  operands: [],
  options: { since: { kind: 'value' } },
  async work({ options }, { packRoots }) {
    const since = options.since === undefined ? undefined : parsePlainDate(options.since);
    if (options.since !== undefined && since === undefined)
      return misuse(`--since takes a date such as 2022-04-26; “${options.since}” is none.`);
    const register = await openPackStore(packRoots).vetoes();
    const chosen = register.vetoes.filter(({ date }) => since === undefined || date >= since);
    return ok({
      exit: 0,
      json: { ...register, vetoes: chosen },
      text: tableText(chosen.map(row)),
      notes: [`${chosen.length} of ${register.vetoes.length} vetoes, as of ${register.asOf}.`],
    });
  },
});

const row = ({
  date,
  draft,
  votes,
  castBy,
  situation,
  unverifiedFields,
}: Veto): readonly string[] => [
  date,
  `${draft ?? '(symbol not known)'}${draft && unverifiedFields.includes('draft') ? ' (to be confirmed)' : ''}`,
  `${votes.for}-${votes.against}-${votes.abstain}`,
  castBy.join(' '),
  situation,
];
