import type { Finding } from '../model/finding.ts';
import type { FindingCode } from '../model/finding-words.ts';
import type { Veto, VetoRegister } from '../model/reference.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parsePlainDate } from './plain-date.ts';

/**
 * The veto that a key names: its draft symbol (`S/2025/583`, in any case), its day (`2025-09-18`) or
 * its entry in the register (`#232`). Fails with `veto-unknown`, or with `veto-ambiguous` and the keys
 * to choose from where several entries fit.
 */
export function findVeto(register: VetoRegister, key: string): Result<Veto, Finding> {
  const found = vetoesFor(register, key);
  const [only] = found;
  if (!only) return fail(problem('veto-unknown', { asked: key.trim(), asOf: register.asOf }));
  if (found.length > 1) {
    const choices = found.map(({ entry, draft }) => (draft ? `#${entry} (${draft})` : `#${entry}`));
    return fail(problem('veto-ambiguous', { asked: key.trim(), known: choices.join(', ') }));
  }
  return ok(only);
}

/** Every veto that a key fits, in the order of the register; none where the key is of no known form. */
function vetoesFor({ vetoes }: VetoRegister, key: string): readonly Veto[] {
  const asked = key.trim();
  const entry = /^#(\d{1,6})$/.exec(asked)?.[1];
  if (entry !== undefined) return vetoes.filter((veto) => veto.entry === Number(entry));
  const date = parsePlainDate(asked);
  if (date) return vetoes.filter((veto) => veto.date === date);
  const symbol = asked.replaceAll(/\s/g, '').toUpperCase();
  return symbol === '' ? [] : vetoes.filter(({ draft }) => draft?.toUpperCase() === symbol);
}

const problem = (code: FindingCode, values: Finding['values']): Finding => ({
  code,
  severity: 'error',
  where: { in: 'input', path: 'veto' },
  values,
});
