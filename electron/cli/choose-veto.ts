import { findVeto } from '../../templates/calendar/find-veto.ts';
import type { Veto, VetoRegister } from '../../templates/model/reference.ts';
import { type Result } from '../../templates/model/result.ts';
import { didYouMean } from './near-matches.ts';
import type { Refusal } from './outcome.ts';
import { refusedBy } from './refuse.ts';

/** The veto that a key names, or a refusal that offers symbols and days that come near. */
export function chooseVeto(register: VetoRegister, key: string): Result<Veto, Refusal> {
  const found = findVeto(register, key);
  if (found.ok) return found;
  const known = register.vetoes.flatMap(({ draft, date }) => (draft ? [draft, date] : [date]));
  const hint = found.problem.code === 'veto-unknown' ? didYouMean(key, [...new Set(known)]) : '';
  return refusedBy([found.problem], 1, hint);
}
