import { describe, expect, it } from 'vitest';
import { findVeto } from '../../../../templates/calendar/find-veto.ts';
import { register } from '../../../support/un-core.ts';

describe('finding a veto', () => {
  it('takes a draft symbol in any case, a day, or an entry', () => {
    for (const key of ['S/2025/583', 's/2025/583', ' S/ 2025/583 ', '2025-09-18', '#232'])
      expect(findVeto(register, key)).toMatchObject({ ok: true, value: { entry: 232 } });
    expect(findVeto(register, '2026-04-07')).toMatchObject({ value: { entry: 233, draft: null } });
  });

  it('finds every entry by its number, and each draft symbol that is used once', () => {
    for (const { entry } of register.vetoes)
      expect(findVeto(register, `#${entry}`)).toMatchObject({ value: { entry } });
    const symbols = register.vetoes.flatMap(({ draft }) => (draft ? [draft] : []));
    for (const { draft, entry } of register.vetoes)
      if (draft && symbols.indexOf(draft) === symbols.lastIndexOf(draft))
        expect(findVeto(register, draft)).toMatchObject({ value: { entry } });
  });

  it('asks which one where a day has several', () => {
    expect(findVeto(register, '2025-02-24')).toMatchObject({
      ok: false,
      problem: {
        code: 'veto-ambiguous',
        values: { known: '#229 (S/2025/115), #230 (S/2025/116)' },
      },
    });
  });

  it('says when there is none', () => {
    for (const key of ['S/2025/9999', '2025-09-19', '#0', '#99999999', '', 'Gaza', '2025-02-30'])
      expect(findVeto(register, key)).toMatchObject({
        ok: false,
        problem: { code: 'veto-unknown', values: { asOf: register.asOf } },
      });
  });
});
